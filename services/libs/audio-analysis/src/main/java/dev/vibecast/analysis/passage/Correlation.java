package dev.vibecast.analysis.passage;

/** Pearson's correlation of twelve pitch classes. */
final class Correlation {

  private Correlation() {}

  /** Of a chroma, read from the tonic up, and a profile; 0 where one of them is flat. */
  static double rotated(double[] chroma, double[] profile, int tonic) {
    double meanA = mean(chroma);
    double meanB = mean(profile);
    double ab = 0;
    double aa = 1e-12;
    double bb = 1e-12;
    for (int k = 0; k < 12; k++) {
      double a = chroma[(k + tonic) % 12] - meanA;
      double b = profile[k] - meanB;
      ab += a * b;
      aa += a * a;
      bb += b * b;
    }
    return ab / Math.sqrt(aa * bb);
  }

  private static double mean(double[] x) {
    double sum = 0;
    for (double v : x) {
      sum += v;
    }
    return sum / x.length;
  }
}
