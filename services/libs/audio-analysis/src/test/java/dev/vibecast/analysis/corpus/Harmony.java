package dev.vibecast.analysis.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes the chords of a piece, one a bar: progressions in use, cadences, borrowed chords. */
final class Harmony {

  private static final String[] MAJOR = {
    "1 5 6m 4",
    "1 6m 4 5",
    "1 4 1 5",
    "1 3m 4 5",
    "1 4 6m 5",
    "6m 4 1 5",
    "4 5 3m 6m",
    "1 2m 4 5",
    "1 5 2m 4",
    "1 6m 2m 5",
    "1 5 6m 3m 4 1 4 5",
    "1 4 2m 5 1 6m 2m 5",
    "1 1 4 4 1 5 4 1",
    "2m 5 1 6m",
    "1 3m 6m 4",
    "4 1 5 6m"
  };
  private static final String[] MINOR = {
    "1m b6 b3 b7",
    "1m 4m 5 1m",
    "1m b7 b6 5",
    "1m b6 4m 5",
    "1m 4m b7 b3 b6 2o 5 1m",
    "1m b7 b6 b7",
    "1m 5 1m 4m",
    "1m b3 b7 4m",
    "1m 4m 1m 5",
    "b6 b7 1m 1m",
    "1m 1m 4m 5",
    "1m b6 b7 1m",
    "4m b7 b3 b6",
    "1m 5m b6 4m"
  };
  private static final String[] MAJOR_CADENCES = {
    "4 5 1", "2m 5 1", "4 57 1", "2m7 57 1", "4m 5 1"
  };
  private static final String[] MINOR_CADENCES = {
    "4m 5 1m", "2o 5 1m", "b6 57 1m", "b6 b7 1m", "4m 57 1m"
  };
  private static final String[] BORROWED_MAJOR = {"b7", "4m", "27", "37", "b6", "67"};
  private static final String[] BORROWED_MINOR = {"b2", "4", "1", "27", "17"};

  private static final double BORROW = .06;
  private static final double CLOSED_END = .85;

  private Harmony() {}

  /** Chords of the bars: sections A A B A of eight bars each, cut to length, with an ending. */
  static List<Chord> bars(Random random, boolean minor, int bars, boolean sevenths) {
    List<String> symbols = new ArrayList<>();
    String[] a = section(random, minor);
    String[] b = section(random, minor);
    for (int section = 0; symbols.size() < bars; section++) {
      for (String symbol : section % 4 == 2 ? b : a) {
        symbols.add(
            random.nextDouble() < BORROW && !symbols.isEmpty() ? borrowed(random, minor) : symbol);
      }
    }
    symbols = new ArrayList<>(symbols.subList(0, bars));
    if (random.nextDouble() < CLOSED_END) {
      String[] ending = pick(random, minor ? MINOR_CADENCES : MAJOR_CADENCES).split(" ");
      for (int i = 0; i < ending.length; i++) {
        symbols.set(bars - ending.length + i, ending[i]);
      }
    }
    return symbols.stream().map(s -> Chord.of(sevenths ? enriched(s, minor) : s)).toList();
  }

  private static String[] section(Random random, boolean minor) {
    String[] loop = pick(random, minor ? MINOR : MAJOR).split(" ");
    String[] eight = new String[8];
    for (int i = 0; i < 8; i++) {
      eight[i] = loop[i % loop.length];
    }
    if (random.nextDouble() < .5) {
      String[] cadence = pick(random, minor ? MINOR_CADENCES : MAJOR_CADENCES).split(" ");
      System.arraycopy(cadence, 0, eight, 8 - cadence.length, cadence.length);
    }
    return eight;
  }

  /** Adds the seventh that jazz would add. */
  private static String enriched(String symbol, boolean minor) {
    return switch (symbol) {
      case "1", "4" -> minor && symbol.equals("4") ? "47" : symbol + "M7";
      case "5" -> "57";
      case "b7" -> "b77";
      case "b3", "b6" -> symbol + "M7";
      case "2o" -> "2h";
      default -> symbol.endsWith("m") ? symbol + "7" : symbol;
    };
  }

  private static String borrowed(Random random, boolean minor) {
    return pick(random, minor ? BORROWED_MINOR : BORROWED_MAJOR);
  }

  static <T> T pick(Random random, T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
