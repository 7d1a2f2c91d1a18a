package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.FilterShelf;
import dev.vibecast.synth.dsp.Response;
import dev.vibecast.synth.dsp.Warp;

/**
 * A low-pass of 12 dB an octave behind sources whose spectrum falls too slowly: plucked strings,
 * noise bands, driven sines. Of a sum of sines it is only another gain for each.
 */
final class Shade {

  private static final double Q = .7;
  private static final FilterShelf SHELF = FilterShelf.lowPass(Q).filled();

  private Shade() {}

  /** The filter for a corner, 20…18,000 Hz. */
  static Response at(double cornerHz) {
    return SHELF.atHz(cornerHz);
  }

  /** What it leaves of a sine. */
  static double gain(double hz, double cornerHz) {
    double r = Warp.g(hz) / Warp.g(cornerHz);
    double real = 1 - r * r;
    double imaginary = r / Q;
    return 1 / Math.sqrt(real * real + imaginary * imaginary);
  }
}
