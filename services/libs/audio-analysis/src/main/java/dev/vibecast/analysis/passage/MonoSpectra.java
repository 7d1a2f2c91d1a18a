package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.RealTransform;
import java.util.function.Consumer;

/** Power spectra of Hann windows of one channel. A sine of amplitude 1 has power 1 in its bin. */
final class MonoSpectra {

  private MonoSpectra() {}

  /**
   * Hands on the spectrum of each whole window; a signal shorter than one window is filled up with
   * silence.
   *
   * @param listener gets {@code windowFrames / 2 + 1} bins, valid during the call only
   */
  static void each(float[] samples, int windowFrames, int hopFrames, Consumer<double[]> listener) {
    double[] hann = hann(windowFrames);
    RealTransform transform = RealTransform.of(windowFrames);
    double[] window = new double[windowFrames];
    double[] power = new double[windowFrames / 2 + 1];
    int at = 0;
    do {
      for (int i = 0; i < windowFrames; i++) {
        window[i] = at + i < samples.length ? samples[at + i] * hann[i] : 0;
      }
      transform.forward(window);
      power(window, power);
      listener.accept(power);
      at += hopFrames;
    } while (at + windowFrames <= samples.length);
  }

  private static void power(double[] spectrum, double[] power) {
    int last = power.length - 1;
    power[0] = spectrum[0] * spectrum[0];
    power[last] = spectrum[1] * spectrum[1];
    for (int bin = 1; bin < last; bin++) {
      double re = spectrum[2 * bin];
      double im = spectrum[2 * bin + 1];
      power[bin] = re * re + im * im;
    }
  }

  private static double[] hann(int frames) {
    double[] hann = new double[frames];
    for (int i = 0; i < frames; i++) {
      hann[i] = (2 - 2 * Math.cos(2 * Math.PI * i / frames)) / frames;
    }
    return hann;
  }
}
