package dev.vibecast.embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Exact nearest neighbours by cosine over a fixed set of unit vectors. Searching reads every
 * vector: a thousand of 384 dimensions take well under a millisecond.
 */
public final class CosineIndex {

  private static final Comparator<Neighbour> WORST_FIRST =
      Comparator.comparingDouble(Neighbour::similarity)
          .thenComparing(Neighbour::row, Comparator.reverseOrder());

  private final List<float[]> vectors;

  /**
   * @param vectors unit vectors of equal length; the row number is the position in the list
   */
  public CosineIndex(List<float[]> vectors) {
    this.vectors = List.copyOf(vectors);
  }

  /** How many vectors there are. */
  public int size() {
    return vectors.size();
  }

  /**
   * The nearest rows, best first; of equals the lower row comes first.
   *
   * @param query a unit vector
   * @param count how many, at most {@link #size()} are returned
   */
  public List<Neighbour> nearest(float[] query, int count) {
    PriorityQueue<Neighbour> best = new PriorityQueue<>(WORST_FIRST);
    for (int row = 0; row < vectors.size(); row++) {
      best.add(new Neighbour(row, UnitVectors.dot(query, vectors.get(row))));
      if (best.size() > count) {
        best.poll();
      }
    }
    List<Neighbour> result = new ArrayList<>(best);
    result.sort(WORST_FIRST.reversed());
    return List.copyOf(result);
  }

  /**
   * A row and how near it is.
   *
   * @param row position in the set
   * @param similarity cosine, −1…1
   */
  public record Neighbour(int row, double similarity) {}
}
