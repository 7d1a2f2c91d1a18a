package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Meter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * A time signature as the composer counts it.
 *
 * @param slots sixteenths in a bar
 * @param middle slot where the second half of the bar begins
 * @param beats slots that are counted, the first is 0
 * @param weights of all slots, 0 the strongest, −4 the weakest (Longuet-Higgins and Lee, "The
 *     rhythmic interpretation of monophonic music", 1984)
 */
record Metre(int slots, int middle, int[] beats, int[] weights) {

  private static final Map<Meter, Metre> TABLE = read();

  static Metre of(Meter meter) {
    return TABLE.get(meter);
  }

  /** Weight of a slot of any bar, counted from the start of some bar. */
  int weight(int slot) {
    return weights[Math.floorMod(slot, slots)];
  }

  /** Whether a slot is the first beat or begins the second half of the bar. */
  boolean strong(int slot) {
    return weight(slot) >= -1;
  }

  /** First slot of the beat that holds a slot of the bar. */
  int beatStart(int slot) {
    int start = 0;
    for (int beat : beats) {
      if (beat <= slot) {
        start = beat;
      }
    }
    return start;
  }

  /** Slot after the beat that begins at a slot. */
  int beatEnd(int start) {
    for (int beat : beats) {
      if (beat > start) {
        return beat;
      }
    }
    return slots;
  }

  /** First slot of the last beat. */
  int lastBeat() {
    return beats[beats.length - 1];
  }

  private static Map<Meter, Metre> read() {
    Map<Meter, Metre> table = new EnumMap<>(Meter.class);
    for (String line : Tables.lines("metres.txt")) {
      String[] word = line.split(" ");
      int[] weights = numbers(word[3]);
      Metre metre = new Metre(weights.length, Integer.parseInt(word[1]), numbers(word[2]), weights);
      table.put(Tables.label(Meter.values(), word[0]), metre);
    }
    return table;
  }

  private static int[] numbers(String list) {
    return Arrays.stream(list.split(",")).mapToInt(Integer::parseInt).toArray();
  }
}
