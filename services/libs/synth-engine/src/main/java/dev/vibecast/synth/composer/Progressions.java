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
