package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoMeter;

/**
 * A signal at a quarter of its rate, for everything that is heard as pitch: windows of the same
 * length in seconds cost a quarter. Ideal low-pass at 5.6 kHz under a Blackman window of 64 taps
 * (F. J. Harris, "On the use of windows for harmonic analysis", 1978); up to 4.5 kHz flat within .1
 * dB, and what folds down to below 4.5 kHz is 60 dB down.
 */
final class QuarterRate {

  static final int FACTOR = 4;
  static final double HZ = (double) StereoMeter.SAMPLE_RATE_HZ / FACTOR;

  private static final int HALF_TAPS = 32;
  private static final double CUTOFF_HZ = 5600;
  private static final float[] TAPS = taps();

  private QuarterRate() {}

  static float[] of(float[] samples) {
    float[] padded = new float[samples.length + 2 * HALF_TAPS];
    System.arraycopy(samples, 0, padded, HALF_TAPS, samples.length);
    float[] out = new float[samples.length / FACTOR];
    for (int i = 0; i < out.length; i++) {
      float a = 0;
      float b = 0;
      float c = 0;
      float d = 0;
      int from = FACTOR * i;
      for (int tap = 0; tap < 2 * HALF_TAPS; tap += 4) {
        a += TAPS[tap] * padded[from + tap];
        b += TAPS[tap + 1] * padded[from + tap + 1];
        c += TAPS[tap + 2] * padded[from + tap + 2];
        d += TAPS[tap + 3] * padded[from + tap + 3];
      }
      out[i] = a + b + c + d;
    }
    return out;
  }

  private static float[] taps() {
    float[] taps = new float[2 * HALF_TAPS];
    double sum = 0;
    for (int tap = 0; tap < taps.length; tap++) {
      double x = tap - HALF_TAPS;
      double angle = 2 * Math.PI * CUTOFF_HZ / StereoMeter.SAMPLE_RATE_HZ * x;
      double place = Math.PI * x / HALF_TAPS;
      double blackman = .42 + .5 * Math.cos(place) + .08 * Math.cos(2 * place);
      taps[tap] = (float) ((x == 0 ? 1 : Math.sin(angle) / angle) * blackman);
      sum += taps[tap];
    }
    for (int tap = 0; tap < taps.length; tap++) {
      taps[tap] /= (float) sum;
    }
    return taps;
  }
}
