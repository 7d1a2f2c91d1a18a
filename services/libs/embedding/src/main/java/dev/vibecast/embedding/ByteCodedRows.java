package dev.vibecast.embedding;

import dev.vibecast.embedding.CosineIndex.Neighbour;
import java.util.Arrays;
import java.util.List;

/**
 * Exact nearest rows, by reading a quarter of the bytes: rows of eight bits a component tell which
 * rows cannot be among the nearest, and only the others are compared as they are. The answer is
 * that of the index to the bit, because the distance of every code from its vector is known: by
 * Cauchy and Schwarz no cosine is off by more than the sum of the two distances. Filtering by a
 * bound before comparing is the multi-step search of Seidl and Kriegel, Optimal Multi-Step
 * k-Nearest Neighbor Search.
 */
final class ByteCodedRows implements NearestRows {

  /** More than the rounding of float sums of a few thousand terms. */
  private static final float ROUNDING = 1e-4f;

  private final CosineIndex index;
  private final byte[] codes;
  private final float[] scales;
  private final double worstError;

  /**
   * @param index not copied
   * @throws IllegalArgumentException when {@link #suits} says no
   */
  ByteCodedRows(CosineIndex index) {
    if (!suits(index)) {
      throw new IllegalArgumentException(
          "vectors of %d components cannot be compared as bytes here"
              .formatted(index.dimensions()));
    }
    int length = index.dimensions();
    this.index = index;
    this.codes = new byte[index.size() * length];
    this.scales = new float[index.size()];
    double worst = 0;
    for (int row = 0; row < index.size(); row++) {
      ByteCodes coded = ByteCodes.of(index.vector(row), 0, length);
      System.arraycopy(coded.codes(), 0, codes, row * length, length);
      scales[row] = coded.scale();
      worst = Math.max(worst, coded.error());
    }
    this.worstError = worst;
  }

  /** Whether this machine has the registers for it and the vectors fill them. */
  static boolean suits(CosineIndex index) {
    return DotProducts.vectorsSuit() && index.dimensions() % ByteDotProducts.STRIDE == 0;
  }

  @Override
  public List<Neighbour> nearest(float[] query, int count) {
    index.checkLength(query);
    if (count >= index.size()) {
      return index.nearest(query, count);
    }
    ByteCodes asked = ByteCodes.of(query, 0, query.length);
    float[] rough = rough(asked);
    BestRows best = new BestRows(count);
    for (int row = 0; row < rough.length; row++) {
      best.offer(row, rough[row]);
    }
    return index.nearestOf(atLeast(best.lowest() - 2 * bound(asked), rough), query, count);
  }

  private float[] rough(ByteCodes asked) {
    short[] query = new short[asked.codes().length];
    for (int i = 0; i < query.length; i++) {
      query[i] = asked.codes()[i];
    }
    int[] products = new int[scales.length];
    ByteDotProducts.of(query, codes, products);
    float[] rough = new float[scales.length];
    for (int row = 0; row < rough.length; row++) {
      rough[row] = products[row] * (scales[row] * asked.scale());
    }
    return rough;
  }

  /** How far a rough cosine can be from the real one. */
  private float bound(ByteCodes asked) {
    return (float) (asked.error() * (1 + worstError) + worstError) + ROUNDING;
  }

  private static int[] atLeast(float least, float[] values) {
    int[] rows = new int[values.length];
    int size = 0;
    for (int row = 0; row < values.length; row++) {
      if (values[row] >= least) {
        rows[size++] = row;
      }
    }
    return Arrays.copyOf(rows, size);
  }

  @Override
  public boolean exact() {
    return true;
  }
}
