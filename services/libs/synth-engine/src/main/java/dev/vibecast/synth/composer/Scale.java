package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Mode;

/**
 * Steps of a mode.
 *
 * @param semitones of each step above the tonic, ascending
 */
record Scale(int... semitones) {

  static Scale of(Mode mode) {
    return switch (mode) {
      case MAJOR -> new Scale(0, 2, 4, 5, 7, 9, 11);
      case MINOR -> new Scale(0, 2, 3, 5, 7, 8, 10);
      case DORIAN -> new Scale(0, 2, 3, 5, 7, 9, 10);
      case MIXOLYDIAN -> new Scale(0, 2, 4, 5, 7, 9, 10);
      case LYDIAN -> new Scale(0, 2, 4, 6, 7, 9, 11);
      case PHRYGIAN -> new Scale(0, 1, 3, 5, 7, 8, 10);
      case HARMONIC_MINOR -> new Scale(0, 2, 3, 5, 7, 8, 11);
      case PENTATONIC_MAJOR -> new Scale(0, 2, 4, 7, 9);
      case PENTATONIC_MINOR -> new Scale(0, 3, 5, 7, 10);
    };
  }

  int size() {
    return semitones.length;
  }

  /** Semitones above the tonic of any step, negative ones included. */
  int semitone(int step) {
    return 12 * Math.floorDiv(step, size()) + semitones[Math.floorMod(step, size())];
  }

  boolean contains(int pitchClassAboveTonic) {
    for (int s : semitones) {
      if (s == Math.floorMod(pitchClassAboveTonic, 12)) {
        return true;
      }
    }
    return false;
  }

  /** Step whose pitch is nearest to a number of semitones above the tonic, the lower of two. */
  int nearestStep(double semitonesAboveTonic) {
    int step = (int) Math.floor(semitonesAboveTonic / 12) * size();
    while (semitone(step + 1) <= semitonesAboveTonic) {
      step++;
    }
    boolean lower =
        semitonesAboveTonic - semitone(step) <= semitone(step + 1) - semitonesAboveTonic;
    return lower ? step : step + 1;
  }
}
