package dev.vibecast.benchmarks.retrieval;

import dev.vibecast.embedding.CosineIndex;
import dev.vibecast.embedding.UnitVectors;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Rows as an atlas has them: themes, vibes around each theme, texts around each vibe; and queries,
 * which are rows with noise. Noise is as long as a share of the vector it is added to.
 */
final class SyntheticRows {

  private static final int DIMENSIONS = 384;
  private static final int ROWS_OF_A_VIBE = 20;
  private static final int ROWS_OF_A_THEME = 2_000;
  private static final double VIBE_NOISE = 1;
  private static final double ROW_NOISE = .9;
  private static final double QUERY_NOISE = .8;

  private final CosineIndex index;
  private final float[][] queries;

  /**
   * @param rows how many, at least one
   * @param queries how many
   * @param seed the same seed gives the same rows and queries
   */
  SyntheticRows(int rows, int queries, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    float[] themes = new float[groups(rows, ROWS_OF_A_THEME) * DIMENSIONS];
    scatter(random, new float[DIMENSIONS], themes, 1);
    float[] vibes = new float[groups(rows, ROWS_OF_A_VIBE) * DIMENSIONS];
    scatter(random, themes, vibes, VIBE_NOISE);
    float[] components = new float[rows * DIMENSIONS];
    scatter(random, vibes, components, ROW_NOISE);
    this.index = new CosineIndex(components, DIMENSIONS);
    this.queries = new float[queries][];
    for (int i = 0; i < queries; i++) {
      float[] row = index.vector(random.nextInt(rows));
      this.queries[i] = near(random, row, 0, QUERY_NOISE);
    }
  }

  private static int groups(int rows, int size) {
    return Math.max(1, rows / size);
  }

  /** Fills {@code points} with vectors near the centres, taking these in turn. */
  private static void scatter(
      RandomGenerator random, float[] centres, float[] points, double noise) {
    for (int at = 0; at < points.length; at += DIMENSIONS) {
      float[] point = near(random, centres, at % centres.length, noise);
      System.arraycopy(point, 0, points, at, DIMENSIONS);
    }
  }

  private static float[] near(RandomGenerator random, float[] centres, int start, double noise) {
    double deviation = noise / Math.sqrt(DIMENSIONS);
    float[] point = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      point[i] = centres[start + i] + (float) (deviation * random.nextGaussian());
    }
    return UnitVectors.normalise(point);
  }

  CosineIndex index() {
    return index;
  }

  float[][] queries() {
    return queries;
  }
}
