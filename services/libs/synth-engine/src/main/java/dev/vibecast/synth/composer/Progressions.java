package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of chord rows by mode and family. */
final class Progressions {

  /** Four chords with a weight. */
  record Row(List<String> chords, int weight) {}

  private static final Map<String, List<Row>> TABLE = read();

  private Progressions() {}

  static List<Row> rows(Mode mode, Family family) {
    return TABLE.get(mode.label() + " " + family.name().toLowerCase(Locale.ROOT));
  }

  /** The chord that leads home. */
  static String dominant(Mode mode) {
    return switch (mode) {
      case MAJOR, HARMONIC_MINOR -> "5";
      case MINOR, MIXOLYDIAN -> "7";
      case DORIAN -> "4";
      case LYDIAN, PHRYGIAN -> "2";
      case PENTATONIC_MAJOR -> "5s";
      case PENTATONIC_MINOR -> "7s";
    };
  }

  /** A chord that leaves a phrase open. */
  static String open(Mode mode) {
    return switch (mode) {
      case MAJOR, DORIAN -> "4";
      case MINOR, HARMONIC_MINOR -> "6";
      case MIXOLYDIAN -> "4";
      case LYDIAN -> "2";
      case PHRYGIAN -> "7";
      case PENTATONIC_MAJOR -> "2s";
      case PENTATONIC_MINOR -> "4s";
    };
  }

  private static Map<String, List<Row>> read() {
    Map<String, List<Row>> table = new HashMap<>();
    for (String line : Tables.lines("progressions.txt")) {
      String[] word = line.split(" ");
      List<Row> rows = new ArrayList<>();
      for (int i = 2; i < word.length; i++) {
        String[] part = word[i].split("\\*");
        rows.add(new Row(List.of(part[0].split("-")), Integer.parseInt(part[1])));
      }
      table.put(word[0] + " " + word[1], List.copyOf(rows));
    }
    return table;
  }
}
