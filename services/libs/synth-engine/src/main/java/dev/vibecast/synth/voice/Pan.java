package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Sine;
import dev.vibecast.synth.dsp.StereoBlock;

/** Constant-power position in the image; gain 1 on each side in the middle. */
record Pan(float left, float right) {

  private static final double SQRT2 = 1.4142135623730951;

  /** Position −1…1. */
  static Pan at(double position) {
    double turns = (Math.clamp(position, -1, 1) + 1) / 8;
    return new Pan(
        (float) (SQRT2 * Sine.ofTurns(.25 + turns)), (float) (SQRT2 * Sine.ofTurns(turns)));
  }

  /** Adds a mono signal whose gain ramps from g0 to g1. */
  void add(float[] mono, StereoBlock out, int from, int to, float g0, float g1) {
    float slope = (g1 - g0) / (to - from);
    for (int i = from; i < to; i++) {
      float x = mono[i] * (g0 + slope * (i - from));
      out.left[i] += x * left;
      out.right[i] += x * right;
    }
  }
}
