package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Sine;

/** Constant-power position in the image; gain 1 on each side in the middle. */
record Pan(float left, float right) {

  private static final double SQRT2 = 1.4142135623730951;

  /** Position −1…1. */
  static Pan at(double position) {
    double turns = (Math.clamp(position, -1, 1) + 1) / 8;
    return new Pan(
        (float) (SQRT2 * Sine.ofTurns(.25 + turns)), (float) (SQRT2 * Sine.ofTurns(turns)));
  }
}
