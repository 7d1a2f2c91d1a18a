package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.CadenceStrength;

/** Where and on which note a phrase ends: planned first, so that the rest can lead there. */
final class Closing {

  private static final int[] OPEN_STEPS = {1, 4, 6};

  private final Score score;
  private final TuneHarmony harmony;
  private final CadenceStrength strength;

  Closing(Score score) {
    this.score = score;
    harmony = new TuneHarmony(score);
    strength = score.knobs().config.cadenceStrength();
  }

  /** Slot of the last note, from the start of the phrase: a strong beat of its last bar. */
  int slot(long phrase, int bars, boolean restsLong) {
    int last = (bars - 1) * score.slots();
    int middle = score.metre().middle();
    boolean roomy =
        bars >= 8 || restsLong && bars > 2 || bars == 4 && strength == CadenceStrength.STRONG;
    boolean early = roomy || bars == 4 && score.hash().chance(.4, Purpose.CADENCE, phrase, 7);
    return roomy || early && strength != CadenceStrength.WEAK ? last : last + middle;
  }

  /** Slots that the last note lasts; what is left of the phrase is its breath. */
  double slots(int bars, int slot) {
    int left = bars * score.slots() - slot;
    int breath = bars == 2 ? 2 : bars == 4 ? 4 : 6;
    int hold = strength == CadenceStrength.WEAK ? 5 : 8;
    return Math.max(Math.min(hold, left - breath), Math.min(4, left - 2));
  }

  /** The step of the last note, near a step. */
  int step(Tune tune, Register register, int slot, int near) {
    Chord chord = harmony.at(tune.firstBar, slot);
    Ending ending = score.harmony().ending(tune.phrase);
    if (ending == Ending.STRONG && chord.contains(register.home())) {
      return register.fold(register.classStep(near, register.home()));
    }
    int tone = ending == Ending.OPEN ? open(tune, register, chord) : inner(tune, register, chord);
    return register.fold(register.classStep(near, tone));
  }

  /** The second, fifth or seventh of the scale if the chord holds it. */
  private int open(Tune tune, Register register, Chord chord) {
    int first = score.hash().below(OPEN_STEPS.length, Purpose.CADENCE, tune.phrase, 8);
    for (int k = 0; k < OPEN_STEPS.length && register.octave() == 7; k++) {
      int tone = register.semitone(OPEN_STEPS[(first + k) % OPEN_STEPS.length]);
      if (chord.contains(tone)) {
        return tone;
      }
    }
    return inner(tune, register, chord);
  }

  /** Third or fifth of the chord, but not the tonic. */
  private int inner(Tune tune, Register register, Chord chord) {
    boolean third = score.hash().chance(.5, Purpose.CADENCE, tune.phrase, 9);
    int near = third ? chord.third() : chord.fifth();
    int far = third ? chord.fifth() : chord.third();
    if (suits(register, near)) {
      return near;
    }
    if (suits(register, far)) {
      return far;
    }
    return suits(register, chord.root()) ? chord.root() : register.semitone(4);
  }

  private static boolean suits(Register register, int tone) {
    return register.contains(tone) && tone != register.home();
  }
}
