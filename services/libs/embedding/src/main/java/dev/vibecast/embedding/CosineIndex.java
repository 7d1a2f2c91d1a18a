package dev.vibecast.embedding;

import java.util.List;

/**
 * Exact nearest neighbours by cosine over a fixed set of unit vectors. Searching reads every
 * vector: sixteen thousand of 384 dimensions take about a millisecond. {@link NearestRows#of} gives
 * a quicker search. Thread-safe.
 */
public final class CosineIndex implements NearestRows {

  private static final DotProducts DOTS = DotProducts.best();

  private final float[] components;
  private final int dimensions;
  private final int size;

  /**
   * @param vectors unit vectors of equal length; the row number is the position in the list
   * @throws IllegalArgumentException when their lengths differ
   */
  public CosineIndex(List<float[]> vectors) {
    this(joined(vectors), vectors.isEmpty() ? 1 : vectors.getFirst().length);
  }

  /**
   * @param components unit vectors one after the other; not copied, must not change
   * @param dimensions length of each
   */
  public CosineIndex(float[] components, int dimensions) {
    if (dimensions < 1 || components.length % dimensions != 0) {
      throw new IllegalArgumentException(
          "%d components are no whole number of vectors of %d"
              .formatted(components.length, dimensions));
    }
    this.components = components;
    this.dimensions = dimensions;
    this.size = components.length / dimensions;
  }

  private static float[] joined(List<float[]> vectors) {
    int dimensions = vectors.isEmpty() ? 0 : vectors.getFirst().length;
    float[] all = new float[vectors.size() * dimensions];
    for (int row = 0; row < vectors.size(); row++) {
      float[] vector = vectors.get(row);
      if (vector.length != dimensions) {
        throw new IllegalArgumentException(
            "vector %d has %d components; it takes %d".formatted(row, vector.length, dimensions));
      }
      System.arraycopy(vector, 0, all, row * dimensions, dimensions);
    }
    return all;
  }

  /** How many vectors there are. */
  public int size() {
    return size;
  }

  /** Length of each vector. */
  public int dimensions() {
    return dimensions;
  }

  /** A copy of the vector of a row. */
  public float[] vector(int row) {
    float[] vector = new float[dimensions];
    System.arraycopy(components, row * dimensions, vector, 0, dimensions);
    return vector;
  }

  /** The mean of all vectors; zeros where there is none. */
  float[] mean() {
    double[] sums = new double[dimensions];
    for (int at = 0; at < components.length; at++) {
      sums[at % dimensions] += components[at];
    }
    float[] mean = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      mean[i] = size == 0 ? 0 : (float) (sums[i] / size);
    }
    return mean;
  }

  /** An index of these rows alone, numbered from 0 in the order given. */
  public CosineIndex only(int[] rows) {
    float[] kept = new float[rows.length * dimensions];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(components, rows[i] * dimensions, kept, i * dimensions, dimensions);
    }
    return new CosineIndex(kept, dimensions);
  }

  /**
   * The cosine of the query and every row.
   *
   * @param query a unit vector of {@link #dimensions()} components
   * @throws IllegalArgumentException when the query is of another length
   */
  public float[] similarities(float[] query) {
    checkLength(query);
    float[] similarities = new float[size];
    DOTS.of(query, components, similarities);
    return similarities;
  }

  /**
   * The cosine of the query and some rows, to the bit as if all had been asked for.
   *
   * @param query a unit vector of {@link #dimensions()} components
   * @param rows 0…{@link #size()} − 1
   * @return one cosine per entry of {@code rows}
   * @throws IllegalArgumentException when the query is of another length
   */
  public float[] similarities(float[] query, int[] rows) {
    checkLength(query);
    return DOTS.of(query, components, rows);
  }

  @Override
  public List<Neighbour> nearest(float[] query, int count) {
    float[] similarities = similarities(query);
    BestRows best = new BestRows(Math.min(count, size));
    for (int row = 0; row < size; row++) {
      best.offer(row, similarities[row]);
    }
    return best.neighbours();
  }

  /** The nearest of some rows, best first, of equals the lower row. */
  List<Neighbour> nearestOf(int[] rows, float[] query, int count) {
    float[] similarities = similarities(query, rows);
    BestRows best = new BestRows(Math.min(count, rows.length));
    for (int i = 0; i < rows.length; i++) {
      best.offer(rows[i], similarities[i]);
    }
    return best.neighbours();
  }

  @Override
  public boolean exact() {
    return true;
  }

  void checkLength(float[] query) {
    if (query.length != dimensions) {
      throw new IllegalArgumentException(
          "the query has %d components; it takes %d".formatted(query.length, dimensions));
    }
  }

  /**
   * A row and how near it is.
   *
   * @param row position in the set
   * @param similarity cosine, −1…1
   */
  public record Neighbour(int row, double similarity) {}
}
