package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Mode;

/**
 * By which degrees a key is known. The tonic holds a piece together; a few degrees tell its mode
 * from those that share its other notes (Temperley and Tan, "Emotional connotations of diatonic
 * modes", Music Perception 2013, order modes by the same degrees).
 *
 * @param telling semitones above the tonic of the degrees that every unit of chords must hold
 * @param third semitones of the third
 */
record Tonality(int third, int... telling) {

  private static final double TONIC_PULL = 1.4;
  private static final double TELLING_PULL = 1.25;
  private static final double THIRD_PULL = 1.15;

  static Tonality of(Mode mode) {
    return switch (mode) {
      case MAJOR -> new Tonality(4, 5, 11);
      case MINOR -> new Tonality(3, 8, 10);
      case DORIAN -> new Tonality(3, 9);
      case MIXOLYDIAN -> new Tonality(4, 10);
      case LYDIAN -> new Tonality(4, 6);
      case PHRYGIAN -> new Tonality(3, 1);
      case HARMONIC_MINOR -> new Tonality(3, 8, 11);
      case PENTATONIC_MAJOR -> new Tonality(4);
      case PENTATONIC_MINOR -> new Tonality(3);
    };
  }

  /** Whether the seven notes are better known from a major scale on another tonic. */
  boolean modal() {
    return telling.length == 1;
  }

  /** How much more a melody likes each pitch class above the tonic than its neighbours. */
  double[] pull() {
    double[] pull = new double[12];
    java.util.Arrays.fill(pull, 1);
    for (int degree : telling) {
      pull[degree] = TELLING_PULL;
    }
    pull[third] = THIRD_PULL;
    pull[0] = TONIC_PULL;
    return pull;
  }
}
