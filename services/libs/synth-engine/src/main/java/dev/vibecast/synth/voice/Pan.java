package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Sine;

/** Constant-power gains of a position in the image, −1…1; 1 on each side in the middle. */
final class Pan {

  private static final double SQRT2 = 1.4142135623730951;

  private Pan() {}

  static float left(double position) {
    return (float) (SQRT2 * Sine.ofTurns(.25 + turns(position)));
  }

  static float right(double position) {
    return (float) (SQRT2 * Sine.ofTurns(turns(position)));
  }

  private static double turns(double position) {
    return (Math.clamp(position, -1, 1) + 1) / 8;
  }
}
