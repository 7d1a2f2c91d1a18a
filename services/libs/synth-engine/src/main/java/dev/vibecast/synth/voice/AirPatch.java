package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Adsr;

/** Recipe of moving air: a band of noise whose place and level follow curves. */
final class AirPatch {

  /** A curve over time. */
  @FunctionalInterface
  interface Curve {
    /**
     * Value of the curve.
     *
     * @param deckS deck time, s
     * @param x place in the note, 0…1
     */
    double at(double deckS, double x);
  }

  Adsr envelope = new Adsr(.4, 1, 1, .4);
  Curve centreHz = (t, x) -> 1000;
  Curve level = (t, x) -> 1;
  Curve pan = (t, x) -> 0;
  double q = 1;
  boolean lowPass;
  double[] overtones = {};
  double[] overtoneGains = {};
  boolean pink;
  double side = .5;
  double shadeHz;
  double gain = 1;
}
