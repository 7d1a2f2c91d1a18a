package dev.vibecast.embedding;

import dev.vibecast.embedding.CosineIndex.Neighbour;
import java.util.List;

/**
 * Finds the rows of an index that are nearest to a query by cosine. The same query always gives the
 * same rows. Implementations are thread-safe.
 */
public interface NearestRows {

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
    return RowSearch.best(index).over(index);
  }
}
