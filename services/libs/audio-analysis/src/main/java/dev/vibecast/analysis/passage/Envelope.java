package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoMeter;

/**
 * Level over 10 ms in steps of 2.5 ms, fine enough to tell a stroke from a swell.
 *
 * @param amplitude root mean square of each step
 */
record Envelope(double[] amplitude) {

  static final double STEP_S = .0025;

  private static final int STEP_FRAMES = (int) (STEP_S * StereoMeter.SAMPLE_RATE_HZ);
  private static final int SMOOTHED_STEPS = 4;

  /** Level of the signal itself, which its bass decides. */
  static Envelope of(float[] samples) {
    return smoothed(samples, 0);
  }

  /** Level of the signal's first difference, which its middle and treble decide. */
  static Envelope bright(float[] samples) {
    return smoothed(samples, 1);
  }

  private static Envelope smoothed(float[] samples, float emphasis) {
    double[] power = new double[samples.length / STEP_FRAMES];
    for (int k = 0; k < power.length; k++) {
      float sum = 0;
      int from = Math.max(1, k * STEP_FRAMES);
      for (int i = from; i < (k + 1) * STEP_FRAMES; i++) {
        float x = samples[i] - emphasis * samples[i - 1];
        sum += x * x;
      }
      power[k] = sum / STEP_FRAMES;
    }
    double[] amplitude = new double[power.length];
    for (int k = 0; k < power.length; k++) {
      double sum = 0;
      int from = Math.max(0, k - SMOOTHED_STEPS + 1);
      for (int i = from; i <= k; i++) {
        sum += power[i];
      }
      amplitude[k] = Math.sqrt(sum / (k - from + 1));
    }
    return new Envelope(amplitude);
  }

  /** The levels in dB, none below −120. */
  double[] levelsDb() {
    double[] db = new double[amplitude.length];
    for (int k = 0; k < db.length; k++) {
      db[k] = 20 * Math.log10(amplitude[k] + 1e-6);
    }
    return db;
  }
}
