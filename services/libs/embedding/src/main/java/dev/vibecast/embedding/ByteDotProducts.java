package dev.vibecast.embedding;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Dot products of vectors of small whole numbers with vectors of 256 bits; exact. */
final class ByteDotProducts {

  private static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_128;
  private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_256;
  private static final int LANES = SHORTS.length();
  private static final int HALF_INT_BITS = 16;

  /** Vectors have a multiple of this many components. */
  static final int STRIDE = 2 * LANES;

  /** Largest magnitude of a component: two products of such still fit 16 bits with sign. */
  static final int MOST = 127;

  private ByteDotProducts() {}

  /**
   * Fills {@code results} with the products of the query and each vector.
   *
   * @param query −{@value #MOST}…{@value #MOST}, a multiple of {@link #STRIDE} of them
   * @param vectors likewise, as many of that length as there are results, one after the other
   */
  static void of(short[] query, byte[] vectors, int[] results) {
    for (int row = 0; row < results.length; row++) {
      results[row] = of(query, vectors, row * query.length);
    }
  }

  private static int of(short[] query, byte[] vectors, int start) {
    IntVector pairs = pairs(query, vectors, start, 0);
    IntVector high = high(pairs);
    IntVector low = low(pairs);
    for (int at = STRIDE; at < query.length; at += STRIDE) {
      pairs = pairs(query, vectors, start, at);
      high = high.add(high(pairs));
      low = low.add(low(pairs));
    }
    return high.add(low).reduceLanes(VectorOperators.ADD);
  }

  /** Sums of two products each, two of 16 bits in every lane of 32. */
  private static IntVector pairs(short[] query, byte[] vectors, int start, int at) {
    ShortVector first = shorts(vectors, start + at).mul(ShortVector.fromArray(SHORTS, query, at));
    ShortVector second =
        shorts(vectors, start + at + LANES).mul(ShortVector.fromArray(SHORTS, query, at + LANES));
    return first.add(second).reinterpretAsInts();
  }

  private static ShortVector shorts(byte[] vectors, int at) {
    return (ShortVector) ByteVector.fromArray(BYTES, vectors, at).castShape(SHORTS, 0);
  }

  private static IntVector high(IntVector pairs) {
    return pairs.lanewise(VectorOperators.ASHR, HALF_INT_BITS);
  }

  private static IntVector low(IntVector pairs) {
    return high(pairs.lanewise(VectorOperators.LSHL, HALF_INT_BITS));
  }
}
