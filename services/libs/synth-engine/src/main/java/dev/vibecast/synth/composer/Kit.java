package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.RhythmStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The drum patterns of all styles, from the table beside this class. */
final class Kit {

  /** One drum's pattern in the bars where number mod every = bar. */
  record Line(Drum drum, double pan, double probability, int bar, int every, String grid) {

    boolean plays(long number) {
      return Math.floorMod(number, (long) every) == bar;
    }
  }

  private static final Map<RhythmStyle, List<Line>> TABLE = read();

  private Kit() {}

  static List<Line> lines(RhythmStyle style) {
    return TABLE.getOrDefault(style, List.of());
  }

  private static Map<RhythmStyle, List<Line>> read() {
    Map<RhythmStyle, List<Line>> table = new EnumMap<>(RhythmStyle.class);
    for (RhythmStyle style : RhythmStyle.values()) {
      table.put(
          style,
          Tables.lines("kits.txt").stream()
              .map(l -> l.split(" "))
              .filter(w -> w[0].equals(style.label()))
              .map(Kit::line)
              .toList());
    }
    return table;
  }

  private static Line line(String[] word) {
    String[] bars = word[4].equals("*") ? new String[] {"0", "1"} : word[4].split("/");
    return new Line(
        Drum.valueOf(word[1].toUpperCase(Locale.ROOT)),
        Double.parseDouble(word[2]),
        Double.parseDouble(word[3]),
        Integer.parseInt(bars[0]),
        Integer.parseInt(bars[1]),
        word[5]);
  }
}
