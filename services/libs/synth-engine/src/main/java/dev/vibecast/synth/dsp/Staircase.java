package dev.vibecast.synth.dsp;

/** One channel of a {@link SawBank}: a line, the steps down from it, and what rounds them. */
final class Staircase {

  /** Room on both sides for what a step just outside does. */
  private static final int MARGIN = 8;

  private final float[] steps;
  private final float[] fix;
  private double start;
  private double slope;

  Staircase(int mostFrames) {
    steps = new float[mostFrames + 2 * MARGIN];
    fix = new float[mostFrames + 2 * MARGIN];
  }

  /** Adds a line by its value at index 0 and its rise per frame. */
  void line(double lineStart, double lineSlope) {
    start += lineStart;
    slope += lineSlope;
  }

  /**
   * Adds a fall by 2 with four residuals around it.
   *
   * @param after first frame that is not before the fall, −1 or later
   */
  void fall(int after, float gain, float first, float second, float third, float fourth) {
    int at = MARGIN + after;
    if (after > 0) {
      steps[at] -= 2f * gain;
    }
    fix[at - 2] += first * gain;
    fix[at - 1] += second * gain;
    fix[at] += third * gain;
    fix[at + 1] += fourth * gain;
  }

  /** Writes the sum and forgets it, what lies outside too. */
  void writeTo(float[] out, int count) {
    Lanes.ACTIVE.stairs(steps, fix, MARGIN, out, count, (float) start, (float) slope);
    start = 0;
    slope = 0;
    for (int k = 0; k < 4; k++) {
      steps[MARGIN + count + k] = 0f;
      fix[MARGIN + count + k] = 0f;
    }
  }
}
