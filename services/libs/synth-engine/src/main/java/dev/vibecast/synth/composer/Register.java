package dev.vibecast.synth.composer;

/** Where the melody lies: MIDI pitches of scale steps, and the steps the recipe allows. */
final class Register {

  private static final double COMFORT = .42;

  private final Scale scale;
  private final int tonic;
  final int low;
  final int high;
  final int centre;

  Register(Score score) {
    scale = score.scale();
    int pc = score.knobs().rootPitchClass;
    tonic = 60 + pc - (pc > 6 ? 12 : 0);
    int lowest = 12 * score.knobs().config.registerMinOct() + 12;
    int highest = 12 * score.knobs().config.registerMaxOct() + 23;
    low = scale.nearestStep(lowest - tonic);
    high = scale.nearestStep(highest - tonic);
    centre = scale.nearestStep(lowest + COMFORT * (highest - lowest) - tonic);
  }

  double midi(int step) {
    return tonic + scale.semitone(step);
  }

  /** Semitones of a step above the tonic. */
  int semitone(int step) {
    return scale.semitone(step);
  }

  int octave() {
    return scale.size();
  }

  /** Folds a step into the allowed range by octaves, then clamps it. */
  int fold(int step) {
    int s = step;
    while (s > high) {
      s -= octave();
    }
    while (s < low && s + octave() <= high) {
      s += octave();
    }
    return Math.max(low, s);
  }

  /** Nearest step that belongs to a chord, looking below first. */
  int chordStep(int step, Chord chord) {
    for (int d = 0; d <= octave(); d++) {
      if (chord.contains(semitone(step - d))) {
        return step - d;
      }
      if (chord.contains(semitone(step + d))) {
        return step + d;
      }
    }
    return step;
  }

  /** Nearest step whose pitch class is so many semitones above the tonic, or the step itself. */
  int classStep(int step, int semitones) {
    for (int d = 0; d <= octave(); d++) {
      if (Math.floorMod(semitone(step - d), 12) == semitones) {
        return step - d;
      }
      if (Math.floorMod(semitone(step + d), 12) == semitones) {
        return step + d;
      }
    }
    return step;
  }
}
