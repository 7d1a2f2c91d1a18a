package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.CadenceStrength;
import dev.vibecast.schema.music.Mode;
import java.util.List;

/**
 * Which chord sounds where. Units of four chords come from a table; the end of a phrase may
 * overwrite them by a cadence. Counted in half bars, since the fastest change is half a bar.
 */
final class Harmony {

  private final Knobs knobs;
  private final Hash hash;
  private final Form form;
  private final ChordBook book;
  private final List<Progressions.Row> rows;
  private final int chordHalves;
  private final int phraseHalves;

  Harmony(Knobs knobs, Hash hash, Family family, Form form) {
    this.knobs = knobs;
    this.hash = hash;
    this.form = form;
    book = new ChordBook(knobs.mode, knobs.config.chordExtensions(), family);
    rows = Progressions.rows(knobs.mode, family);
    chordHalves = (int) (2 * knobs.config.chordChangeBars().bars());
    phraseHalves = Math.max(2 * knobs.config.phraseLenBars(), 2 * chordHalves);
  }

  /** Half bars that one chord lasts. */
  int chordHalves() {
    return chordHalves;
  }

  /** Number of the chord that sounds in a half bar. */
  long chordIndex(long halfBar) {
    return Math.floorDiv(halfBar, (long) chordHalves);
  }

  Chord atHalf(long halfBar) {
    return at(chordIndex(halfBar));
  }

  Chord at(long chord) {
    long end = (chord + 1) * chordHalves;
    long phrase = Math.floorDiv(end - 1, (long) phraseHalves);
    boolean last = Math.floorMod(end, (long) phraseHalves) == 0;
    boolean beforeLast = Math.floorMod(end + chordHalves, (long) phraseHalves) == 0;
    boolean closing = Math.floorMod(phrase, 2L) == 1;
    Mode mode = knobs.mode;
    if (closing && strong(phrase)) {
      if (last) {
        return book.chord("1");
      }
      if (beforeLast) {
        return book.chord(Progressions.dominant(mode));
      }
    }
    if (!closing && last) {
      boolean half = hash.chance(.4, Purpose.CADENCE, phrase, 1);
      return half ? book.chord(Progressions.open(mode)) : fromRow(chord);
    }
    return fromRow(chord);
  }

  /** Whether a phrase closes firmly. */
  boolean strong(long phrase) {
    CadenceStrength strength = knobs.config.cadenceStrength();
    return hash.chance(strength.value(), Purpose.CADENCE, phrase, 0);
  }

  private Chord fromRow(long chord) {
    long unit = Math.floorDiv(chord, 4L);
    Section section = form.at(Math.floorDiv(chord * chordHalves, 2L));
    int theme = section.letter().theme();
    int row = hash.weighted(weights(), Purpose.ROW, 0, 0);
    if (theme > 0 && rows.size() > 1) {
      row = (row + theme) % rows.size();
    }
    int place = (int) Math.floorMod(chord, 4L);
    boolean swap = place > 0 && hash.chance(.12, Purpose.SUBSTITUTE, unit, place);
    String name = rows.get(row).chords().get(place);
    return book.chord(swap ? substitute(name) : name);
  }

  private int[] weights() {
    return rows.stream().mapToInt(Progressions.Row::weight).toArray();
  }

  private String substitute(String name) {
    if (knobs.mode == Mode.PENTATONIC_MAJOR || knobs.mode == Mode.PENTATONIC_MINOR) {
      return name;
    }
    return switch (name) {
      case "1" -> "6";
      case "4" -> "2";
      case "6" -> knobs.mode == Mode.DORIAN ? "1" : "4";
      default -> name;
    };
  }
}
