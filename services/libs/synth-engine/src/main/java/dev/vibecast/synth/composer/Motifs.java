package dev.vibecast.synth.composer;

import java.util.Arrays;

/** The three themes of a recipe, each invented over the chords of its section. */
final class Motifs {

  static final int BARS = 2;
  private static final int THEMES = 3;
  private static final double THEME_LEVEL = 1.12;
  private static final double SAME_RHYTHM = .5;

  private final Score score;
  private final MelodyRhythm rhythm;
  private final Anticipation syncopation;
  private final PitchModel pitches;
  private final TuneHarmony harmony;
  private final PitchModel.Place place = new PitchModel.Place();
  private final Motif[] themes = new Motif[THEMES];
  private final boolean[] invented = new boolean[THEMES];
  private final Sketches notes;
  private final int[] steps;

  Motifs(Score score, MelodyRhythm rhythm, Anticipation syncopation, PitchModel pitches) {
    this.score = score;
    this.rhythm = rhythm;
    this.syncopation = syncopation;
    this.pitches = pitches;
    harmony = new TuneHarmony(score);
    int most = most(score);
    notes = new Sketches(most);
    steps = new int[most];
    Arrays.setAll(themes, i -> new Motif(most));
  }

  /** Whose choices a theme is made of. */
  static long key(int theme) {
    return -1 - theme;
  }

  /** Most notes of a figure as it was invented; a quotation may have twice as many. */
  static int most(Score score) {
    return BARS * score.slots();
  }

  /** A theme, 0…2. */
  Motif theme(int theme, Register register) {
    if (!invented[theme]) {
      invent(theme, register);
      invented[theme] = true;
    }
    return themes[theme];
  }

  private void invent(int theme, Register register) {
    long key = key(theme);
    int length = BARS * score.slots();
    notes.clear();
    boolean same = score.hash().chance(SAME_RHYTHM, Purpose.MELODY_QUOTE, key, 0);
    for (int slot = 0; slot < length; slot++) {
      int bar = same ? 0 : slot / score.slots();
      if (slot == 0 || rhythm.sounds(2 * key + bar, slot % score.slots(), THEME_LEVEL)) {
        notes.add(slot, key);
      }
    }
    syncopation.straighten(notes, length);
    for (int i = 0; i < notes.size(); i++) {
      int slot = notes.get(i).slot;
      int end = i + 1 < notes.size() ? notes.get(i + 1).slot : length;
      steps[i] = step(theme, register, slot, end - slot, i);
    }
    themes[theme].begin(steps[0] - register.centre);
    for (int i = 0; i < notes.size(); i++) {
      themes[theme].add(notes.get(i).slot, steps[i] - steps[0]);
    }
  }

  private int step(int theme, Register register, int slot, double slots, int i) {
    int strong = harmony.strongSlot(slot, slots);
    int at = Math.max(slot, strong);
    int half = 2 * (at / score.slots()) + (at % score.slots() < score.metre().middle() ? 0 : 1);
    Chord chord = score.harmony().themeChord(theme, half);
    if (i == 0) {
      int start = score.hash().below(5, Purpose.MELODY_CONTOUR, key(theme), 0) - 2;
      return register.chordStep(register.centre + start, chord);
    }
    int move = i > 1 ? steps[i - 1] - steps[i - 2] : 0;
    int arch =
        register.scaled(3 * Math.min(slot, 2 * BARS * score.slots() / 3) / (double) score.slots());
    place.set(steps[i - 1], move, register.centre + arch - 1, 0, 9);
    return pitches.next(place, register, chord, strong >= 0, key(theme), i);
  }
}
