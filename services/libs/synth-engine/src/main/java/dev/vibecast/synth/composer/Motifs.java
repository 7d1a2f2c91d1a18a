package dev.vibecast.synth.composer;

import java.util.ArrayList;
import java.util.List;

/** The three themes of a recipe, each invented over the chords of its section. */
final class Motifs {

  static final int BARS = 2;
  private static final double THEME_LEVEL = 1.12;
  private static final double SAME_RHYTHM = .5;

  private final Score score;
  private final MelodyRhythm rhythm;
  private final Anticipation syncopation;
  private final PitchModel pitches;
  private final TuneHarmony harmony;
  private final Motif[] themes = new Motif[3];

  Motifs(Score score, MelodyRhythm rhythm, Anticipation syncopation, PitchModel pitches) {
    this.score = score;
    this.rhythm = rhythm;
    this.syncopation = syncopation;
    this.pitches = pitches;
    harmony = new TuneHarmony(score);
  }

  /** Whose choices a theme is made of. */
  static long key(int theme) {
    return -1 - theme;
  }

  /** A theme, 0…2. */
  Motif theme(int theme, Register register) {
    if (themes[theme] == null) {
      themes[theme] = invent(theme, register);
    }
    return themes[theme];
  }

  private Motif invent(int theme, Register register) {
    long key = key(theme);
    int length = BARS * score.slots();
    List<Sketch> notes = new ArrayList<>();
    boolean same = score.hash().chance(SAME_RHYTHM, Purpose.MELODY_QUOTE, key, 0);
    for (int slot = 0; slot < length; slot++) {
      int bar = same ? 0 : slot / score.slots();
      if (slot == 0 || rhythm.sounds(2 * key + bar, slot % score.slots(), THEME_LEVEL)) {
        notes.add(Sketch.free(slot, key));
      }
    }
    syncopation.straighten(notes, length);
    int[] slots = notes.stream().mapToInt(n -> n.slot).toArray();
    int[] steps = new int[slots.length];
    for (int i = 0; i < slots.length; i++) {
      double slotsLong = (i + 1 < slots.length ? slots[i + 1] : length) - slots[i];
      steps[i] = step(theme, register, slots[i], slotsLong, steps, i);
    }
    int anchor = steps[0];
    for (int i = 0; i < steps.length; i++) {
      steps[i] -= anchor;
    }
    return new Motif(anchor - register.centre, slots, steps);
  }

  private int step(int theme, Register register, int slot, double slots, int[] steps, int i) {
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
    PitchModel.Place place =
        new PitchModel.Place(steps[i - 1], move, register.centre + arch - 1, 0, 9);
    return pitches.next(place, register, chord, strong >= 0, key(theme), i);
  }
}
