package dev.vibecast.embedding;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Dot products with vectors of 256 bits, two at a time. */
final class VectorDotProducts implements DotProducts {

  private static final VectorSpecies<Float> EIGHT = FloatVector.SPECIES_256;
  private static final DotProducts PLAIN = new PlainDotProducts();

  /** Whether the machine has registers this wide; narrower ones would be emulated on the heap. */
  static boolean suitable() {
    return FloatVector.SPECIES_PREFERRED.length() >= EIGHT.length();
  }

  @Override
  public void of(float[] query, float[] vectors, float[] results) {
    float[] sums = new float[SUMS];
    for (int row = 0; row < results.length; row++) {
      results[row] = of(query, vectors, row * query.length, sums);
    }
  }

  @Override
  public float of(float[] query, float[] vectors, int start, float[] sums) {
    if (query.length < SUMS) {
      return PLAIN.of(query, vectors, start, sums);
    }
    int length = query.length;
    int whole = length - length % SUMS;
    // A sum that began with a constant vector would be kept on the heap.
    FloatVector low =
        FloatVector.fromArray(EIGHT, query, 0).mul(FloatVector.fromArray(EIGHT, vectors, start));
    FloatVector high =
        FloatVector.fromArray(EIGHT, query, EIGHT.length())
            .mul(FloatVector.fromArray(EIGHT, vectors, start + EIGHT.length()));
    for (int at = SUMS; at < whole; at += SUMS) {
      FloatVector q0 = FloatVector.fromArray(EIGHT, query, at);
      FloatVector q1 = FloatVector.fromArray(EIGHT, query, at + EIGHT.length());
      FloatVector v0 = FloatVector.fromArray(EIGHT, vectors, start + at);
      FloatVector v1 = FloatVector.fromArray(EIGHT, vectors, start + at + EIGHT.length());
      low = low.add(q0.mul(v0));
      high = high.add(q1.mul(v1));
    }
    low.intoArray(sums, 0);
    high.intoArray(sums, EIGHT.length());
    for (int at = whole; at < length; at++) {
      sums[at - whole] += query[at] * vectors[start + at];
    }
    return DotProducts.total(sums);
  }
}
