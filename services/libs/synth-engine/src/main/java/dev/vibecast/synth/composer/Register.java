package dev.vibecast.synth.composer;

/** Where the melody lies: MIDI pitches of scale steps, and the steps the recipe allows. */
final class Register {

  private static final double COMFORT = .42;

  private final Scale scale;
  private final int tonic;
  private final int shift;
  final int low;
  final int high;
  final int centre;

  /**
   * The register of a section.
   *
   * @param keyShift semitones of the section's key above home
   * @param octavesDown how far below the recipe's register a style plays
   */
  Register(Score score, int keyShift, int octavesDown) {
    scale = score.scale();
    shift = keyShift;
    int pc = score.knobs().rootPitchClass;
    tonic = 60 + pc - (pc > 6 ? 12 : 0);
    int lowest = 12 * (score.knobs().config.registerMinOct() - octavesDown) + 12;
    int highest = 12 * (score.knobs().config.registerMaxOct() - octavesDown) + 23;
    low = stepAtLeast(lowest);
    high = scale.nearestStep(highest - tonic - keyShift - .6);
    centre = scale.nearestStep(lowest + COMFORT * (highest - lowest) - tonic - keyShift);
  }

  private int stepAtLeast(int midi) {
    int step = scale.nearestStep(midi - tonic - shift);
    return midi(step) < midi ? step + 1 : step;
  }

  double midi(int step) {
    return tonic + semitone(step);
  }

  /** Semitones of a step above the tonic of the recipe. */
  int semitone(int step) {
    return scale.semitone(step) + shift;
  }

  /** Semitones of the section's tonic above home. */
  int home() {
    return Math.floorMod(shift, 12);
  }

  int octave() {
    return scale.size();
  }

  /** Steps of a seven-tone scale as steps of this one. */
  int scaled(double steps) {
    return (int) Math.rint(steps * octave() / 7);
  }

  /** Whether a pitch class above the tonic of the recipe belongs to the scale. */
  boolean contains(int semitones) {
    return scale.contains(semitones - shift);
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

  /** Next step in a direction, this one included, that belongs to a chord. */
  int chordStep(int step, Chord chord, int direction) {
    for (int d = 0; d <= octave(); d++) {
      if (chord.contains(semitone(step + d * direction))) {
        return step + d * direction;
      }
    }
    return step;
  }

  /** Nearest step whose pitch class is so many semitones above the tonic, or the step itself. */
  int classStep(int step, int semitones) {
    int pc = Math.floorMod(semitones, 12);
    for (int d = 0; d <= octave(); d++) {
      if (Math.floorMod(semitone(step - d), 12) == pc) {
        return step - d;
      }
      if (Math.floorMod(semitone(step + d), 12) == pc) {
        return step + d;
      }
    }
    return step;
  }
}
