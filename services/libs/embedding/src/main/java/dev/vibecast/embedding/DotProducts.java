package dev.vibecast.embedding;

/**
 * Dot products of one vector with many. Every implementation adds the same partial sums in the same
 * order, so that no machine ranks neighbours differently: component i goes to sum i mod 16, sums
 * are added by halves (0 and 8, then 0 and 4, …), and nothing is fused.
 */
interface DotProducts {

  /** How many partial sums there are. */
  int SUMS = 16;

  /**
   * The product of the query and one vector.
   *
   * @param query one vector
   * @param vectors vectors of that length, one after the other
   * @param start where the vector begins
   * @param sums room for {@value #SUMS} partial sums
   */
  float of(float[] query, float[] vectors, int start, float[] sums);

  /**
   * Fills {@code results} with the products of the query and each vector.
   *
   * @param query one vector
   * @param vectors as many vectors of that length as there are results, one after the other
   */
  void of(float[] query, float[] vectors, float[] results);

  /**
   * The products of the query and some of the vectors.
   *
   * @param rows places of the vectors
   * @return one product per row
   */
  default float[] of(float[] query, float[] vectors, int[] rows) {
    float[] sums = new float[SUMS];
    float[] results = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      results[i] = of(query, vectors, rows[i] * query.length, sums);
    }
    return results;
  }

  /** The fastest that this machine runs well: vectors of 256 bits where it has them. */
  static DotProducts best() {
    return vectorsSuit() ? new VectorDotProducts() : new PlainDotProducts();
  }

  /** Whether vectors of 256 bits are there and run in registers. */
  static boolean vectorsSuit() {
    boolean module = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    return module && VectorDotProducts.suitable();
  }

  /** The sum of the 16 partial sums, by halves. */
  static float total(float[] sums) {
    for (int half = SUMS / 2; half > 0; half /= 2) {
      for (int i = 0; i < half; i++) {
        sums[i] += sums[i + half];
      }
    }
    return sums[0];
  }
}
