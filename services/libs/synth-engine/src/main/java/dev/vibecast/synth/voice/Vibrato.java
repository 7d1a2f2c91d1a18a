package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Sine;

/**
 * Vibrato as pitch deviation.
 *
 * @param rateHz oscillations a second
 * @param cents depth
 * @param delayS time after which it has faded in
 */
record Vibrato(double rateHz, double cents, double delayS) {

  static final Vibrato NONE = new Vibrato(0, 0, 0);

  /** Deviation in cents at a time after the onset. */
  double centsAt(double t) {
    if (cents == 0) {
      return 0;
    }
    double fadeIn = delayS == 0 ? 1 : Math.clamp((t - delayS * .5) / delayS, 0, 1);
    return cents * fadeIn * Sine.ofTurns(rateHz * t);
  }
}
