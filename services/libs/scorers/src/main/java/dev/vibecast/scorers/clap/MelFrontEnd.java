package dev.vibecast.scorers.clap;

import dev.vibecast.analysis.StereoBlock;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * The log-mel spectrogram that models of the family {@code clap-htsat-unfused} take: ten seconds of
 * the mean of both channels at 48 kHz, periodic Hann windows of 1024 samples, 480 apart, centred
 * with reflected ends; power, 64 Slaney filters from 50 Hz to 14 kHz, 10·log10 with a floor of
 * 1e-10. Shorter audio is repeated whole as often as it fits, then padded with zeros; of longer
 * audio the first ten seconds are heard.
 */
final class MelFrontEnd {

  static final int FRAMES = 1001;
  static final int FILTERS = 64;
  static final int SAMPLES = 480_000;

  private static final int RATE_HZ = 48_000;
  private static final int WINDOW = 1024;
  private static final int HOP = 480;
  private static final int BINS = WINDOW / 2 + 1;
  private static final double FLOOR = 1e-10;
  private static final double[][] MEL = MelFilters.slaney(FILTERS, BINS, RATE_HZ, 50, 14_000);

  private MelFrontEnd() {}

  /** {@value #FRAMES} rows of {@value #FILTERS} levels in dB. */
  static float[][] levelsDb(StereoBlock audio) {
    return levelsDb(tenSeconds(audio));
  }

  static float[] tenSeconds(StereoBlock audio) {
    float[] samples = new float[SAMPLES];
    int length = Math.min(SAMPLES, audio.frames());
    int whole = length == 0 ? 0 : SAMPLES / length;
    for (int i = 0; i < whole * length; i++) {
      samples[i] = .5f * (audio.left()[i % length] + audio.right()[i % length]);
    }
    return samples;
  }

  private static float[][] levelsDb(float[] samples) {
    DoubleFFT_1D transform = new DoubleFFT_1D(WINDOW);
    double[] hann = hann();
    double[] window = new double[WINDOW];
    float[][] levels = new float[FRAMES][FILTERS];
    for (int frame = 0; frame < FRAMES; frame++) {
      for (int i = 0; i < WINDOW; i++) {
        window[i] = hann[i] * samples[reflected(frame * HOP + i - WINDOW / 2)];
      }
      transform.realForward(window);
      double[] power = power(window);
      for (int filter = 0; filter < FILTERS; filter++) {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
          sum += MEL[filter][bin] * power[bin];
        }
        levels[frame][filter] = (float) (10 * Math.log10(Math.max(FLOOR, sum)));
      }
    }
    return levels;
  }

  /** The end sample itself is not repeated. */
  private static int reflected(int at) {
    int i = Math.abs(at);
    return i < SAMPLES ? i : 2 * (SAMPLES - 1) - i;
  }

  private static double[] hann() {
    double[] hann = new double[WINDOW];
    for (int i = 0; i < WINDOW; i++) {
      hann[i] = .5 - .5 * Math.cos(2 * Math.PI * i / WINDOW);
    }
    return hann;
  }

  /** JTransforms packs the real parts of the first and the last bin into the first two places. */
  private static double[] power(double[] packed) {
    double[] power = new double[BINS];
    power[0] = packed[0] * packed[0];
    power[BINS - 1] = packed[1] * packed[1];
    for (int bin = 1; bin < BINS - 1; bin++) {
      double re = packed[2 * bin];
      double im = packed[2 * bin + 1];
      power[bin] = re * re + im * im;
    }
    return power;
  }
}
