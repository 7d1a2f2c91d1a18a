package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.BassStyle;

/**
 * The octave in which a bass plays. Its lowest tone lies at most a third below the tonic, so that
 * in every key the tonic is among the deepest and carries the others.
 *
 * @param rootPitchClass of the tonic, 0 is C
 * @param lowest MIDI pitch, {@value #DEEPEST} or higher
 */
record BassRegister(int rootPitchClass, int lowest) {

  /** The lowest string of a bass. */
  static final int DEEPEST = 28;

  private static final int BELOW_TONIC = 3;

  static BassRegister of(Knobs knobs) {
    int tonic = DEEPEST + Math.floorMod(knobs.rootPitchClass - DEEPEST, 12);
    boolean felt = knobs.config.bass() == BassStyle.SUB_PULSE;
    int lowest = felt ? DEEPEST : Math.max(DEEPEST, tonic - BELOW_TONIC);
    return new BassRegister(knobs.rootPitchClass, lowest);
  }

  /** MIDI pitch of a tone so many semitones above the tonic, in the octave from the lowest tone. */
  int pitch(int semitones) {
    return lowest + Math.floorMod(rootPitchClass + semitones - lowest, 12);
  }
}
