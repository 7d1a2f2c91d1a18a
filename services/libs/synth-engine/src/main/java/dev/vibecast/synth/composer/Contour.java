package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.StepBias;

/**
 * Melodic steps. Sizes follow a profile by label; leaps turn back (von Hippel and Huron, "Why do
 * skips precede reversals?", 2000).
 */
final class Contour {

  private static final int[] STEP = {40, 100, 9, 3, 1, 1};
  private static final int[] BALANCED = {35, 100, 30, 14, 7, 4, 1, 2};
  private static final int[] LEAPY = {25, 85, 70, 50, 35, 25, 12, 20, 2, 2};

  private final Hash hash;
  private final int[] profile;

  Contour(Score score) {
    hash = score.hash();
    profile = profile(score.knobs().config.stepBias());
  }

  private static int[] profile(StepBias bias) {
    return switch (bias) {
      case STEP -> STEP;
      case BALANCED -> BALANCED;
      case LEAPY -> LEAPY;
    };
  }

  /**
   * Offsets of a motif from its first note.
   *
   * @param key whose choices these are
   * @param length notes wanted
   */
  int[] offsets(long key, int length) {
    int[] offsets = new int[length];
    int direction = 1;
    int last = 0;
    for (int k = 1; k < length; k++) {
      int size = hash.weighted(profile, Purpose.MELODY_CONTOUR, key, k);
      double turn = Math.abs(last) >= 3 ? .8 : Math.abs(offsets[k - 1]) >= 5 ? .7 : .35;
      direction = hash.chance(turn, Purpose.MELODY_CONTOUR, key, 100 + k) ? -direction : direction;
      if (offsets[k - 1] * direction > 6) {
        direction = -direction;
      }
      last = size * direction;
      offsets[k] = offsets[k - 1] + last;
    }
    return offsets;
  }
}
