package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.RhythmStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The drum patterns of all styles and metres, from the table beside this class. */
final class Kit {

  /** One drum's pattern in the bars where number mod every = bar. */
  record Line(Drum drum, double pan, double probability, int bar, int every, String grid) {

    boolean plays(long number) {
      return Math.floorMod(number, (long) every) == bar;
    }

    /** Drums of short, even strokes, which may change without changing the beat. */
    boolean small() {
      return drum == Drum.CLOSED_HAT || drum == Drum.SHAKER;
    }

    boolean backbeat() {
      return drum == Drum.SNARE || drum == Drum.CLAP || drum == Drum.RIM || drum == Drum.TAP;
    }
  }

  private static final Map<RhythmStyle, Map<Meter, List<Line>>> TABLE = read();

  private Kit() {}

  static List<Line> lines(RhythmStyle style, Meter meter) {
    return TABLE.get(style).get(meter);
  }

  private static Map<RhythmStyle, Map<Meter, List<Line>>> read() {
    List<String[]> all = Tables.lines("kits.txt").stream().map(l -> l.split(" ")).toList();
    Map<RhythmStyle, Map<Meter, List<Line>>> table = new EnumMap<>(RhythmStyle.class);
    for (RhythmStyle style : RhythmStyle.values()) {
      Map<Meter, List<Line>> meters = new EnumMap<>(Meter.class);
      for (Meter meter : Meter.values()) {
        meters.put(
            meter,
            all.stream()
                .filter(w -> w[0].equals(style.label()) && w[1].equals(meter.label()))
                .map(Kit::line)
                .toList());
      }
      table.put(style, meters);
    }
    return table;
  }

  private static Line line(String[] word) {
    String[] bars = word[5].equals("*") ? new String[] {"0", "1"} : word[5].split("/");
    return new Line(
        Drum.valueOf(word[2].toUpperCase(Locale.ROOT)),
        Double.parseDouble(word[3]),
        Double.parseDouble(word[4]),
        Integer.parseInt(bars[0]),
        Integer.parseInt(bars[1]),
        word[6]);
  }
}
