package dev.vibecast.embedding;

import java.util.Arrays;
import java.util.List;

/**
 * Exact nearest neighbours by cosine over a fixed set of unit vectors. Searching reads every
 * vector: ten thousand of 384 dimensions take about a millisecond. Thread-safe.
 */
public final class CosineIndex {

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
   */
  public float[] similarities(float[] query) {
    if (query.length != dimensions) {
      throw new IllegalArgumentException(
          "the query has %d components; it takes %d".formatted(query.length, dimensions));
    }
    float[] similarities = new float[size];
    DOTS.of(query, components, similarities);
    return similarities;
  }

  /**
   * The nearest rows, best first; of equals the lower row comes first.
   *
   * @param query a unit vector
   * @param count how many, at most {@link #size()} are returned
   */
  public List<Neighbour> nearest(float[] query, int count) {
    float[] similarities = similarities(query);
    return Arrays.stream(Highest.places(similarities, count))
        .mapToObj(row -> new Neighbour(row, similarities[row]))
        .toList();
  }

  /**
   * A row and how near it is.
   *
   * @param row position in the set
   * @param similarity cosine, −1…1
   */
  public record Neighbour(int row, double similarity) {}
}
