package dev.vibecast.builder.split;

import dev.vibecast.embedding.UnitVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Picks points one after the other, each the farthest from those picked before, by cosine distance.
 *
 * <p>Source: Gonzalez, "Clustering to minimize the maximum intercluster distance" (Theoretical
 * Computer Science 38, 1985), section 2.
 */
final class FarthestPoints {

  private FarthestPoints() {}

  /**
   * Places of the picked vectors, in the order of picking, beginning with the first.
   *
   * @param count how many, at most as many as there are
   */
  static List<Integer> choose(List<float[]> vectors, int count) {
    double[] nearest = new double[vectors.size()];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    List<Integer> picked = new ArrayList<>();
    int next = 0;
    while (picked.size() < Math.min(count, vectors.size())) {
      picked.add(next);
      nearest[next] = Double.NEGATIVE_INFINITY;
      int farthest = next;
      for (int i = 0; i < nearest.length; i++) {
        double distance = 1 - UnitVectors.dot(vectors.get(next), vectors.get(i));
        nearest[i] = Math.min(nearest[i], distance);
        farthest = nearest[i] > nearest[farthest] ? i : farthest;
      }
      next = farthest;
    }
    return picked;
  }
}
