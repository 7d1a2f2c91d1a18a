package dev.vibecast.benchmarks.retrieval;

import dev.vibecast.embedding.CosineIndex.Neighbour;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How far answers agree with the true ones; each a list per query. */
final class Agreement {

  private Agreement() {}

  /** Share of the true neighbours that were found, 0…1. */
  static double recall(List<List<Neighbour>> truth, List<List<Neighbour>> found) {
    int wanted = 0;
    int hits = 0;
    for (int i = 0; i < truth.size(); i++) {
      Set<Neighbour> answer = new HashSet<>(found.get(i));
      wanted += truth.get(i).size();
      hits += (int) truth.get(i).stream().filter(answer::contains).count();
    }
    return hits / (double) wanted;
  }

  /** Share of the queries whose answer is right in every row and its place, 0…1. */
  static double same(List<List<Neighbour>> truth, List<List<Neighbour>> found) {
    int same = 0;
    for (int i = 0; i < truth.size(); i++) {
      same += truth.get(i).equals(found.get(i)) ? 1 : 0;
    }
    return same / (double) truth.size();
  }
}
