package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.RealTransform;

/** Periods in a curve of onset strength, read at any rate and at any lag. */
final class OnsetSpectrum {

  private static final int LEAST_POINTS = 65_536;
  private static final int MEAN_STEPS = 47;
  private static final double LEAST_OVERLAP = .3;

  private final double[] magnitudes;
  private final double[] correlations;
  private final double hzPerBin;

  /**
   * Takes a curve, {@link Onsets#STEP_S} a step, less its mean over half a second, what is left
   * below counted as nothing.
   */
  OnsetSpectrum(double[] rise) {
    int points = Math.max(LEAST_POINTS, 2 * Integer.highestOneBit(Math.max(1, 2 * rise.length)));
    double[] curve = raised(rise);
    hzPerBin = 1 / (Onsets.STEP_S * points);
    magnitudes = magnitudes(curve, points);
    correlations = correlations(curve);
  }

  /** Strength of a periodicity, relative to the mean over all rates. */
  double at(double hz) {
    return between(magnitudes, hz / hzPerBin);
  }

  /** Likeness of the curve to itself some seconds later, 1 for a machine, 0 for no relation. */
  double after(double seconds) {
    return between(correlations, seconds / Onsets.STEP_S);
  }

  private static double between(double[] x, double place) {
    int i = (int) place;
    return i + 1 >= x.length ? 0 : x[i] + (place - i) * (x[i + 1] - x[i]);
  }

  private static double[] raised(double[] rise) {
    int n = rise.length;
    double[] sums = new double[n + 1];
    for (int t = 0; t < n; t++) {
      sums[t + 1] = sums[t] + rise[t];
    }
    double[] curve = new double[n];
    double mean = 0;
    for (int t = 0; t < n; t++) {
      int from = Math.max(0, t - MEAN_STEPS / 2);
      int to = Math.min(n, t + MEAN_STEPS / 2 + 1);
      curve[t] = Math.max(0, rise[t] - (sums[to] - sums[from]) / MEAN_STEPS);
      mean += curve[t] / n;
    }
    for (int t = 0; t < n; t++) {
      curve[t] -= mean;
    }
    return curve;
  }

  private static double[] magnitudes(double[] curve, int points) {
    int n = curve.length;
    double[] windowed = new double[points];
    for (int t = 0; t < n; t++) {
      windowed[t] = curve[t] * (.5 - .5 * Math.cos(2 * Math.PI * t / Math.max(1, n - 1)));
    }
    double[] power = power(windowed);
    double mean = 1e-12;
    for (double p : power) {
      mean += p / power.length;
    }
    double scale = Math.sqrt(mean * Math.max(1, n));
    for (int k = 0; k < power.length; k++) {
      power[k] = Math.sqrt(power[k]) / scale;
    }
    return power;
  }

  /** Padded to twice the length, so that the end does not meet the beginning. */
  private static double[] correlations(double[] curve) {
    int points = 2 * Integer.highestOneBit(Math.max(1, 2 * curve.length));
    double[] padded = new double[points];
    System.arraycopy(curve, 0, padded, 0, curve.length);
    double[] power = power(padded);
    double[] packed = new double[points];
    packed[0] = power[0];
    packed[1] = power[points / 2];
    for (int k = 1; k < points / 2; k++) {
      packed[2 * k] = power[k];
    }
    RealTransform.of(points).inverse(packed);
    double own = packed[0] + 1e-12;
    double[] correlations = new double[Math.max(1, curve.length)];
    for (int lag = 0; lag < correlations.length; lag++) {
      double overlap = Math.max(LEAST_OVERLAP, 1 - (double) lag / correlations.length);
      correlations[lag] = packed[lag] / own / overlap;
    }
    return correlations;
  }

  private static double[] power(double[] samples) {
    int half = samples.length / 2;
    RealTransform.of(samples.length).forward(samples);
    double[] power = new double[half + 1];
    power[0] = samples[0] * samples[0];
    power[half] = samples[1] * samples[1];
    for (int k = 1; k < half; k++) {
      power[k] = samples[2 * k] * samples[2 * k] + samples[2 * k + 1] * samples[2 * k + 1];
    }
    return power;
  }
}
