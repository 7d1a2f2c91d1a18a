package dev.vibecast.synth.midi;

import dev.vibecast.schema.music.Mode;

/**
 * Accidentals at the clef. MIDI knows major and minor only: a mode is written as the one of the two
 * whose third it has, so that the tonic stays right and its own degrees become accidentals.
 *
 * @param sharps −7 (flats) … 7
 * @param minor whether the third is minor
 */
record KeySignature(int sharps, boolean minor) {

  private static final int[] MAJOR = {0, -5, 2, -3, 4, -1, 6, 1, -4, 3, -2, 5};
  private static final int MINOR_THIRD = 3;

  static KeySignature of(int tonicPitchClass, Mode mode) {
    boolean minor =
        switch (mode) {
          case MAJOR, MIXOLYDIAN, LYDIAN, PENTATONIC_MAJOR -> false;
          case MINOR, DORIAN, PHRYGIAN, HARMONIC_MINOR, PENTATONIC_MINOR -> true;
        };
    int relativeMajor = minor ? (tonicPitchClass + MINOR_THIRD) % 12 : tonicPitchClass;
    return new KeySignature(MAJOR[relativeMajor], minor);
  }
}
