package dev.vibecast.scorers.tuning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small conversions of rows of figures. */
final class Numbers {

  private static final double FARTHEST = 2.5;

  private Numbers() {}

  static double[][] picked(double[][] x, int[] columns) {
    return Arrays.stream(x)
        .map(row -> Arrays.stream(columns).mapToDouble(k -> row[k]).toArray())
        .toArray(double[][]::new);
  }

  static double[][] joined(double[][] first, double[][] second) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(double[][]::new);
  }

  static double[][] clamped(double[][] x) {
    return Arrays.stream(x)
        .map(row -> Arrays.stream(row).map(v -> Math.clamp(v, -FARTHEST, FARTHEST)).toArray())
        .toArray(double[][]::new);
  }

  static double[] doubles(float[] x) {
    return IntStream.range(0, x.length).mapToDouble(k -> x[k]).toArray();
  }

  static double[] rounded(double[] x) {
    return Arrays.stream(x).map(Numbers::rounded).toArray();
  }

  static double rounded(double x) {
    return new BigDecimal(x).round(new MathContext(4)).doubleValue();
  }
}
