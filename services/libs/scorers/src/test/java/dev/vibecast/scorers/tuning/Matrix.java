package dev.vibecast.scorers.tuning;

import java.util.Arrays;

/** The little linear algebra that tuning needs; rows are observations. */
final class Matrix {

  private Matrix() {}

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  static double[] column(double[][] x, int k) {
    return Arrays.stream(x).mapToDouble(row -> row[k]).toArray();
  }

  static double[] columnMeans(double[][] x) {
    double[] means = new double[x[0].length];
    for (double[] row : x) {
      for (int k = 0; k < means.length; k++) {
        means[k] += row[k] / x.length;
      }
    }
    return means;
  }

  static double[] columnSpreads(double[][] x) {
    double[] means = columnMeans(x);
    double[] spreads = new double[means.length];
    for (double[] row : x) {
      for (int k = 0; k < means.length; k++) {
        spreads[k] += (row[k] - means[k]) * (row[k] - means[k]) / x.length;
      }
    }
    return Arrays.stream(spreads).map(v -> Math.sqrt(v) + 1e-6).toArray();
  }

  static double[][] standardised(double[][] x, double[] means, double[] spreads) {
    double[][] z = new double[x.length][means.length];
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < means.length; k++) {
        z[i][k] = (x[i][k] - means[k]) / spreads[k];
      }
    }
    return z;
  }

  static double[][] transposed(double[][] x) {
    double[][] t = new double[x[0].length][x.length];
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < t.length; k++) {
        t[k][i] = x[i][k];
      }
    }
    return t;
  }

  static double[][] product(double[][] a, double[][] b) {
    double[][] c = new double[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        for (int j = 0; j < b[0].length; j++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  /** Sum over the rows of the products of what is left after the means. */
  static double[][] gram(double[][] a, double[] meanA, double[][] b, double[] meanB) {
    double[][] gram = new double[meanA.length][meanB.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < meanA.length; k++) {
        double ak = a[i][k] - meanA[k];
        for (int j = 0; j < meanB.length; j++) {
          gram[k][j] += ak * (b[i][j] - meanB[j]);
        }
      }
    }
    return gram;
  }

  /** Inverse of a symmetric positive definite matrix, by Gauss and Jordan. */
  static double[][] inverse(double[][] matrix) {
    int n = matrix.length;
    double[][] a = new double[n][];
    double[][] inverse = new double[n][n];
    for (int i = 0; i < n; i++) {
      a[i] = matrix[i].clone();
      inverse[i][i] = 1;
    }
    for (int pivot = 0; pivot < n; pivot++) {
      double by = a[pivot][pivot];
      for (int j = 0; j < n; j++) {
        a[pivot][j] /= by;
        inverse[pivot][j] /= by;
      }
      for (int i = 0; i < n; i++) {
        double factor = a[i][pivot];
        if (i != pivot && factor != 0) {
          for (int j = 0; j < n; j++) {
            a[i][j] -= factor * a[pivot][j];
            inverse[i][j] -= factor * inverse[pivot][j];
          }
        }
      }
    }
    return inverse;
  }

  static double correlation(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElse(0);
    double meanB = Arrays.stream(b).average().orElse(0);
    double ab = 0;
    double aa = 1e-12;
    double bb = 1e-12;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab / Math.sqrt(aa * bb);
  }
}
