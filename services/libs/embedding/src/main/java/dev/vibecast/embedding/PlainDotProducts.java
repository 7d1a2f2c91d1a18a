package dev.vibecast.embedding;

import java.util.Arrays;

/** Dot products in plain loops. */
final class PlainDotProducts implements DotProducts {

  @Override
  public void of(float[] query, float[] vectors, float[] results) {
    float[] sums = new float[SUMS];
    for (int row = 0; row < results.length; row++) {
      results[row] = of(query, vectors, row * query.length, sums);
    }
  }

  @Override
  public float of(float[] query, float[] vectors, int start, float[] sums) {
    Arrays.fill(sums, 0);
    add(query, vectors, start, sums);
    return DotProducts.total(sums);
  }

  /** The inner loop runs over independent sums, which a compiler can lay side by side. */
  private static void add(float[] query, float[] vectors, int start, float[] sums) {
    int whole = query.length - query.length % SUMS;
    for (int at = 0; at < whole; at += SUMS) {
      for (int i = 0; i < SUMS; i++) {
        sums[i] += query[at + i] * vectors[start + at + i];
      }
    }
    for (int at = whole; at < query.length; at++) {
      sums[at - whole] += query[at] * vectors[start + at];
    }
  }
}
