package dev.vibecast.synth.composer;

import java.util.Arrays;
import java.util.List;

/**
 * Which chord sounds where. Units of four chords come from a table and are varied; the ends of
 * phrases are overwritten by cadences; every unit shows the tonic and the chord that marks the
 * mode. Counted in half bars, since the fastest change is half a bar.
 */
final class Harmony {

  private static final int UNIT = 4;
  private static final int REMEMBERED = 64;
  private static final String TONIC = "1";

  /** Chords that may end a firm phrase inside a unit, the best first. */
  private static final String[] HOLD_TONIC = {"6", "4", "4s"};

  private static final double VARIED = .3;
  private static final double PEDAL = .7;

  private final Knobs knobs;
  private final Hash hash;
  private final Form form;
  private final ChordBook book;
  private final List<Progressions.Row> rows;
  private final int[] weights;
  private final Cadences cadences;
  private final Tonality tonality;
  private final int chordHalves;
  private final int phraseHalves;
  private final int closeHalves;
  private final boolean alwaysTwo;
  private final boolean resting;
  private final long[] units = new long[REMEMBERED];
  private final Chord[][] chords = new Chord[REMEMBERED][UNIT];

  /** Entries of the table for the unit that is being composed. */
  private final String[] names = new String[UNIT];

  Harmony(Knobs knobs, Hash hash, Family family, Form form) {
    this.knobs = knobs;
    this.hash = hash;
    this.form = form;
    book = ChordBook.of(knobs.mode, knobs.config.chordExtensions(), family);
    rows = Progressions.rows(knobs.mode, family);
    weights = rows.stream().mapToInt(Progressions.Row::weight).toArray();
    cadences = Cadences.of(knobs.mode, family);
    tonality = Tonality.of(knobs.mode);
    alwaysTwo = family == Family.JAZZ || tonality.modal();
    resting = cadences.marks().contains("2");
    chordHalves = (int) (2 * knobs.config.chordChangeBars().bars());
    phraseHalves = 2 * knobs.config.phraseLenBars();
    closeHalves = Math.max(phraseHalves, UNIT * chordHalves);
    Arrays.fill(units, Long.MIN_VALUE);
  }

  /** Half bars that one chord lasts. */
  int chordHalves() {
    return chordHalves;
  }

  /** Number of the chord that sounds in a half bar. */
  long chordIndex(long halfBar) {
    return Math.floorDiv(halfBar, (long) chordHalves);
  }

  /** The chord of a half bar. */
  Chord atHalf(long halfBar) {
    return at(chordIndex(halfBar));
  }

  /** A chord by its number. */
  Chord at(long chord) {
    return unit(Math.floorDiv(chord, (long) UNIT))[(int) Math.floorMod(chord, (long) UNIT)];
  }

  /** The chords over which a theme is invented: the unit of its section, unvaried. */
  Chord themeChord(int theme, long halfBar) {
    int place = (int) Math.floorMod(chordIndex(halfBar), (long) UNIT);
    return book.chord(rows.get(themeRow(theme, 0)).chords().get(place));
  }

  /** How a melodic phrase closes. */
  Ending ending(long phrase) {
    if (hash.chance(knobs.config.cadenceStrength().value(), Purpose.CADENCE, phrase, 0)) {
      return Ending.STRONG;
    }
    long end = (phrase + 1) * phraseHalves;
    boolean closes = Math.floorMod(end, 2L * closeHalves) == 0;
    return closes ? Ending.HOME : Ending.OPEN;
  }

  private Chord[] unit(long unit) {
    int slot = (int) (unit & REMEMBERED - 1);
    if (units[slot] != unit) {
      compose(unit, chords[slot]);
      units[slot] = unit;
    }
    return chords[slot];
  }

  private void compose(long unit, Chord[] result) {
    for (int place = 0; place < UNIT; place++) {
      names[place] = rows.get(row(unit, place)).chords().get(place);
    }
    names[0] = unit == 0 ? TONIC : names[0];
    substitute(unit);
    comeHome(unit);
    close(unit);
    tell();
    for (int place = 0; place < UNIT; place++) {
      result[place] = book.chord(names[place]);
    }
    invert(result, unit);
    pedal(result, unit);
    showTonic(result, unit);
    for (int place = 0; place < UNIT; place++) {
      int keyShift = form.at(bar(unit, place)).keyShift();
      result[place] = book.chord(result[place], result[place].bass(), keyShift);
    }
  }

  /** Bar in which a chord of a unit begins. */
  private long bar(long unit, int place) {
    return Math.floorDiv((unit * UNIT + place) * chordHalves, 2L);
  }

  private int row(long unit, int place) {
    Section section = form.at(bar(unit, place));
    boolean digression = chordHalves == 1 && Math.floorMod(unit, 4L) == 2;
    int row = themeRow(section.letter().theme(), section.arch());
    return digression ? (row + 1) % rows.size() : row;
  }

  /** The first theme keeps its row for good; the others take another one in each arch. */
  private int themeRow(int theme, long arch) {
    int first = hash.weighted(weights, Purpose.ROW, 0, 0);
    if (theme == 0 || rows.size() == 1) {
      return first;
    }
    int others = rows.size() - 1;
    int turn = hash.below(others, Purpose.ROW, arch, 1) + theme - 1;
    return (first + 1 + turn % others) % rows.size();
  }

  private void substitute(long unit) {
    int place = 1 + hash.below(UNIT - 1, Purpose.SUBSTITUTE, unit, 0);
    boolean home = names[place].equals(TONIC);
    if (home || opens(unit, place) || !hash.chance(VARIED, Purpose.SUBSTITUTE, unit, 1)) {
      return;
    }
    String other = Substitutes.of(names[place], hash.chance(.5, Purpose.SUBSTITUTE, unit, 2));
    if (book.knows(other) && book.chord(other).stable()) {
      names[place] = other;
    }
  }

  /** Sections open with the chords of their theme. */
  private boolean opens(long unit, int place) {
    return form.at(bar(unit, place)).barInModule() < Motifs.BARS;
  }

  /** Every second time the third, which is half a tonic, is the tonic if there is only one. */
  private void comeHome(long unit) {
    int place = place("3");
    boolean once = count(TONIC) <= 1;
    if (Math.floorMod(unit, 2L) == 1 && once && place > 0 && !opens(unit, place)) {
      names[place] = TONIC;
    }
  }

  /** First place of a chord in the unit, −1 if it is not there. */
  private int place(String name) {
    for (int place = 0; place < UNIT; place++) {
      if (names[place].equals(name)) {
        return place;
      }
    }
    return -1;
  }

  private int count(String name) {
    int count = 0;
    for (String other : names) {
      count += other.equals(name) ? 1 : 0;
    }
    return count;
  }

  /** A unit without a degree that tells the mode takes a chord that holds it. */
  private void tell() {
    for (int degree : tonality.telling()) {
      if (!holds(degree)) {
        tell(degree);
      }
    }
  }

  private boolean holds(int degree) {
    for (String name : names) {
      if (book.chord(name).contains(degree)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last chord inside the unit that is not the tonic gives way, else the one before the end.
   */
  private void tell(int degree) {
    int place = UNIT - 2;
    for (int i = 1; i < UNIT - 1; i++) {
      place = names[i].equals(TONIC) ? place : i;
    }
    for (int i = 0; i < cadences.marks().size(); i++) {
      String mark = cadences.marks().get(i);
      if (book.chord(mark).contains(degree)) {
        names[place] = mark;
        return;
      }
    }
  }

  /** Writes the cadence of a phrase, and the pivot before a change of key, over the end. */
  private void close(long unit) {
    long end = (unit + 1) * UNIT * chordHalves;
    if (Math.floorMod(end, (long) closeHalves) == 0) {
      long phrase = end / phraseHalves - 1;
      switch (ending(phrase)) {
        case STRONG -> overwrite(cadences.strong(), phrase);
        case HOME -> overwrite(cadences.home(), phrase);
        case OPEN -> open(phrase);
      }
    }
    for (int place = 0; place < UNIT; place++) {
      closeInside(unit, place);
      boolean pivot =
          form.at(bar(unit, place)).keyShift() == 0
              && form.at(bar(unit, place + 1)).keyShift() != 0;
      if (pivot) {
        names[place] = TONIC;
      }
    }
  }

  /** Where a firm phrase ends inside a unit, its last chord must hold the tonic. */
  private void closeInside(long unit, int place) {
    long end = (unit * UNIT + place + 1) * chordHalves;
    boolean inside =
        place < UNIT - 1
            && Math.floorMod(end, (long) phraseHalves) == 0
            && ending(end / phraseHalves - 1) == Ending.STRONG;
    if (!inside || book.chord(names[place]).contains(0)) {
      return;
    }
    for (String name : HOLD_TONIC) {
      boolean fits = book.knows(name) && book.chord(name).stable() && book.chord(name).contains(0);
      if (fits && !name.equals(names[place + 1])) {
        names[place] = name;
        return;
      }
    }
    names[place] = TONIC;
  }

  private void overwrite(List<List<String>> choices, long phrase) {
    List<String> row = choices.get(hash.below(choices.size(), Purpose.CADENCE, phrase, 1));
    int from = UNIT - row.size();
    for (int i = 0; i < row.size(); i++) {
      names[from + i] = row.get(i);
    }
    boolean twice = from == 1 && names[0].equals(names[1]);
    names[0] = twice ? TONIC : names[0];
  }

  private void open(long phrase) {
    boolean closed = names[UNIT - 1].equals(TONIC);
    if (closed || hash.chance(.5, Purpose.CADENCE, phrase, 2)) {
      List<String> open = cadences.open();
      int first = hash.below(open.size(), Purpose.CADENCE, phrase, 3);
      String last = open.get(first);
      names[UNIT - 1] = last.equals(names[UNIT - 2]) ? open.get((first + 1) % open.size()) : last;
    }
  }

  private void invert(Chord[] unit, long number) {
    int place = 1 + hash.below(UNIT - 2, Purpose.INVERSION, number, 0);
    boolean may = !unit[place].name().equals(TONIC) && unit[place].stable();
    if (may && hash.chance(VARIED, Purpose.INVERSION, number, 1)) {
      unit[place] = book.chord(unit[place], unit[place].third(), 0);
    }
  }

  /** A chord that lies a second above the tonic rests on it more often than not. */
  private void pedal(Chord[] unit, long number) {
    for (int place = 1; place < UNIT; place++) {
      boolean rests = resting && unit[place].name().equals("2");
      if (rests && hash.chance(PEDAL, Purpose.INVERSION, number, 2 + place)) {
        unit[place] = book.chord(unit[place], 0, 0);
      }
    }
  }

  /** Puts the tonic under chords that hold it until the bass has enough of it to tell the key. */
  private void showTonic(Chord[] unit, long number) {
    boolean two = alwaysTwo || unit[0].bass() != 0 || Math.floorMod(number, 2L) == 1;
    int wanted = two ? 2 : 1;
    int found = 0;
    for (Chord chord : unit) {
      found += chord.bass() == 0 ? 1 : 0;
    }
    for (int place = UNIT - 1; place >= 0 && found < wanted; place--) {
      if (unit[place].bass() != 0 && unit[place].contains(0)) {
        unit[place] = book.chord(unit[place], 0, 0);
        found++;
      }
    }
    if (found == 0) {
      unit[0] = book.chord(TONIC);
    }
  }
}
