package dev.vibecast.embedding;

import java.util.List;

/** Arithmetic on vectors of length one. */
public final class UnitVectors {

  private UnitVectors() {}

  /**
   * The vector scaled to length one.
   *
   * @throws IllegalArgumentException if its length is zero or not finite
   */
  public static float[] normalise(float[] vector) {
    double norm = Math.sqrt(dot(vector, vector));
    if (!(norm > 0.0) || Double.isInfinite(norm)) {
      throw new IllegalArgumentException("a vector of length " + norm + " has no direction");
    }
    float[] unit = new float[vector.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / norm);
    }
    return unit;
  }

  /** Cosine of the angle between two unit vectors, −1…1. */
  public static double dot(float[] a, float[] b) {
    double sum = 0.0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * (double) b[i];
    }
    return sum;
  }

  /**
   * The direction between several vectors, by weight.
   *
   * @param vectors unit vectors of equal length, at least one
   * @param weights one per vector, 0 or more, not all zero
   */
  public static float[] mix(List<float[]> vectors, List<Double> weights) {
    float[] sum = new float[vectors.getFirst().length];
    for (int k = 0; k < vectors.size(); k++) {
      float[] vector = vectors.get(k);
      double weight = weights.get(k);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += (float) (weight * vector[i]);
      }
    }
    return normalise(sum);
  }
}
