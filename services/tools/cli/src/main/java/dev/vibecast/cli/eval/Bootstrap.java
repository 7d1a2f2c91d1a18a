package dev.vibecast.cli.eval;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A mean with its 95 % interval by the percentile bootstrap. Efron and Tibshirani, "An Introduction
 * to the Bootstrap" (1993), ch. 13.
 *
 * @param mean of the values
 * @param low 2.5 % quantile of resampled means
 * @param high 97.5 % quantile of resampled means
 */
record Bootstrap(double mean, double low, double high) {

  private static final int RESAMPLES = 2000;

  /** Of at least one value. */
  static Bootstrap of(double[] values, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] means = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      for (int i = 0; i < values.length; i++) {
        means[r] += values[random.nextInt(values.length)] / values.length;
      }
    }
    Arrays.sort(means);
    return new Bootstrap(
        Arrays.stream(values).average().orElseThrow(),
        means[(int) (.025 * RESAMPLES)],
        means[(int) (.975 * RESAMPLES)]);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f [%.2f, %.2f]", mean, low, high);
  }
}
