package dev.vibecast.scorers.heard;

/**
 * How well pitch classes fit the best major and the best minor key. Profiles from Krumhansl,
 * "Cognitive Foundations of Musical Pitch" (1990), table 2.1.
 *
 * @param major best correlation with a major profile, −1…1
 * @param minor the same with a minor profile
 */
record KeyFit(double major, double minor) {

  private static final double[] MAJOR = {
    6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88
  };
  private static final double[] MINOR = {
    6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17
  };

  static KeyFit of(double[] pitchClasses) {
    return new KeyFit(best(pitchClasses, MAJOR), best(pitchClasses, MINOR));
  }

  private static double best(double[] x, double[] profile) {
    double best = -1;
    for (int tonic = 0; tonic < 12; tonic++) {
      best = Math.max(best, correlation(x, profile, tonic));
    }
    return best;
  }

  private static double correlation(double[] x, double[] profile, int tonic) {
    double meanX = 0;
    double meanP = 0;
    for (int k = 0; k < 12; k++) {
      meanX += x[k] / 12;
      meanP += profile[k] / 12;
    }
    double xp = 0;
    double xx = 1e-12;
    double pp = 1e-12;
    for (int k = 0; k < 12; k++) {
      double a = x[(k + tonic) % 12] - meanX;
      double b = profile[k] - meanP;
      xp += a * b;
      xx += a * a;
      pp += b * b;
    }
    return xp / Math.sqrt(xx * pp);
  }
}
