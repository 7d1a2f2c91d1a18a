package dev.vibecast.embedding;

import dev.vibecast.embedding.CosineIndex.Neighbour;
import java.util.List;

/**
 * Finds the rows of an index that are nearest to a query by cosine. The same query always gives the
 * same rows. Implementations are thread-safe.
 */
public interface NearestRows {

  /**
   * Up to this many rows every one that could be among the nearest is compared; above it, the rows
   * that look near by one-bit codes. At this size the exact search takes about 3 ms.
   */
  int MOST_EXACT_ROWS = 100_000;

  /**
   * The nearest rows, best first; of equals the lower row comes first. Similarities are always
   * those of the index itself.
   *
   * @param query a unit vector of the index's dimensions
   * @param count how many, 1 or more; fewer are returned where there are fewer rows
   * @throws IllegalArgumentException when the query is of another length
   */
  List<Neighbour> nearest(float[] query, int count);

  /** Whether no nearer row is ever missed. */
  boolean exact();

  /** The fastest search of an index on this machine that suits its size. */
  static NearestRows of(CosineIndex index) {
    if (index.size() > MOST_EXACT_ROWS && BitCodedRows.suits(index)) {
      return new BitCodedRows(index);
    }
    return ByteCodedRows.suits(index) ? new ByteCodedRows(index) : index;
  }
}
