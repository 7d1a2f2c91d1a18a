package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Mode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How phrases close in one mode.
 *
 * @param marks chords that tell the mode from its neighbours, perhaps none
 * @param open chords on which a phrase stays open
 * @param home progressions that close gently on the tonic
 * @param strong progressions that close firmly on the tonic
 */
record Cadences(
    List<String> marks, List<String> open, List<List<String>> home, List<List<String>> strong) {

  private static final Map<String, Cadences> TABLE = read();

  static Cadences of(Mode mode, Family family) {
    Cadences own = TABLE.get(mode.label() + " " + family.name().toLowerCase(Locale.ROOT));
    return own == null ? TABLE.get(mode.label() + " *") : own;
  }

  private static Map<String, Cadences> read() {
    Map<String, Cadences> table = new HashMap<>();
    for (String line : Tables.lines("cadences.txt")) {
      String[] word = line.split(" ");
      List<String> marks = word[2].equals("-") ? List.of() : List.of(word[2].split(","));
      table.put(
          word[0] + " " + word[1],
          new Cadences(marks, List.of(word[3].split(",")), rows(word[4]), rows(word[5])));
    }
    return table;
  }

  private static List<List<String>> rows(String alternatives) {
    return Arrays.stream(alternatives.split(",")).map(row -> List.of(row.split("-"))).toList();
  }
}
