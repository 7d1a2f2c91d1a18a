package dev.vibecast.scorers.tuning;

import java.util.Arrays;

/** How what is heard spreads: between recipes, and between takes of one recipe. */
final class Spread {

  private static final double LEAST_VARIANCE = .1;

  private Spread() {}

  /** Covariance over recipes, with a tenth of the mean variance added to each. */
  static double[][] covariance(double[][] heard) {
    double[] means = Matrix.columnMeans(heard);
    double[][] covariance = Matrix.gram(heard, means, heard, means);
    double variance = 0;
    for (int k = 0; k < covariance.length; k++) {
      for (int j = 0; j < covariance.length; j++) {
        covariance[k][j] /= heard.length;
      }
      variance += covariance[k][k] / covariance.length;
    }
    for (int k = 0; k < covariance.length; k++) {
      covariance[k][k] += LEAST_VARIANCE * variance;
    }
    return covariance;
  }

  /** Covariance within recipes, from two takes of each: another seed, half the length. */
  static double[][] takes(double[][] heard, double[][] againZ, Ridge hearing) {
    double[][] again = Numbers.clamped(hearing.of(againZ));
    double[][] differences = new double[again.length][];
    for (int i = 0; i < again.length; i++) {
      double[] difference = again[i].clone();
      for (int k = 0; k < difference.length; k++) {
        difference[k] -= heard[i][k];
      }
      differences[i] = difference;
    }
    double[] zero = new double[heard[0].length];
    double[][] within = Matrix.gram(differences, zero, differences, zero);
    for (double[] row : within) {
      for (int k = 0; k < row.length; k++) {
        row[k] /= 2.0 * again.length;
      }
    }
    return within;
  }

  static double[][] precision(double[][] between, double share, double[][] within) {
    double[][] sum = new double[between.length][between.length];
    for (int k = 0; k < sum.length; k++) {
      for (int j = 0; j < sum.length; j++) {
        sum[k][j] = share * between[k][j] + within[k][j];
      }
    }
    return Arrays.stream(Matrix.inverse(sum)).map(Numbers::rounded).toArray(double[][]::new);
  }
}
