package dev.vibecast.atlas.find;

import dev.vibecast.atlas.find.Query.Unwanted;
import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasVibe;
import dev.vibecast.embedding.CosineIndex;
import dev.vibecast.embedding.Highest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The vibes nearest to a query, best first, each with the share that it has in a blend.
 *
 * @param vibes at least one
 */
record Neighbourhood(List<Neighbour> vibes) {

  /** How many rows of a large atlas are compared with what is unwanted. */
  private static final int CANDIDATES = 400;

  /**
   * A vibe near a query.
   *
   * @param index place of the vibe in the atlas
   * @param vibe itself
   * @param similarity cosine of its nearest text, −1…1
   * @param share of the blend, 0…1, all shares add up to one
   */
  record Neighbour(int index, AtlasVibe vibe, double similarity, double share) {}

  /**
   * A row that may be a neighbour.
   *
   * @param row of the atlas
   * @param similarity cosine to what is wanted, −1…1
   * @param score the same, less what it shares with what is unwanted
   */
  private record Scored(int row, double similarity, double score) {}

  static Neighbourhood of(Atlas atlas, float[] wanted, List<Unwanted> unwanted, Balance balance) {
    List<Scored> rows =
        unwanted.isEmpty()
            ? near(atlas, wanted, balance.neighbours())
            : away(atlas, wanted, unwanted, balance.neighbours());
    return shared(atlas, rows, balance.temperature());
  }

  private static List<Scored> near(Atlas atlas, float[] wanted, int count) {
    return atlas.nearestVibes(wanted, count).stream()
        .map(near -> new Scored(near.row(), near.similarity(), near.similarity()))
        .toList();
  }

  private static List<Scored> away(
      Atlas atlas, float[] wanted, List<Unwanted> unwanted, int count) {
    int[] rows = candidates(atlas, wanted);
    float[] similarities = atlas.index().similarities(wanted, rows);
    float[] scores = similarities.clone();
    for (Unwanted away : unwanted) {
      float[] near = atlas.index().similarities(away.vector(), rows);
      for (int i = 0; i < scores.length; i++) {
        scores[i] -= (float) (away.share() * Math.max(0, near[i]));
      }
    }
    List<CosineIndex.Neighbour> bestFirst =
        IntStream.of(Highest.places(scores, count * Atlas.ROWS_OF_A_VIBE))
            .mapToObj(i -> new CosineIndex.Neighbour(rows[i], scores[i]))
            .toList();
    return atlas.bestOfEachVibe(bestFirst, count).stream()
        .map(best -> scored(best, similarities[Arrays.binarySearch(rows, best.row())]))
        .toList();
  }

  private static Scored scored(CosineIndex.Neighbour best, float similarity) {
    return new Scored(best.row(), similarity, best.similarity());
  }

  /** The rows compared with what is unwanted, in ascending order: all, or the nearest of many. */
  private static int[] candidates(Atlas atlas, float[] wanted) {
    return atlas.search().exact()
        ? IntStream.range(0, atlas.rows().size()).toArray()
        : atlas.search().nearest(wanted, CANDIDATES).stream()
            .mapToInt(CosineIndex.Neighbour::row)
            .sorted()
            .toArray();
  }

  private static Neighbourhood shared(Atlas atlas, List<Scored> rows, double temperature) {
    double best = rows.getFirst().score();
    double sum =
        rows.stream().mapToDouble(row -> Math.exp((row.score() - best) / temperature)).sum();
    return new Neighbourhood(
        rows.stream()
            .map(
                row ->
                    new Neighbour(
                        atlas.rows().get(row.row()).vibe(),
                        atlas.vibeOf(row.row()),
                        Math.clamp(row.similarity(), -1, 1),
                        Math.exp((row.score() - best) / temperature) / sum))
            .sorted(Comparator.comparingDouble(Neighbour::share).reversed())
            .toList());
  }

  Neighbour nearest() {
    return vibes.getFirst();
  }
}
