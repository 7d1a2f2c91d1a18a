package dev.vibecast.atlas.find;

import dev.vibecast.atlas.find.Query.Unwanted;
import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasVibe;
import java.util.Comparator;
import java.util.List;

/**
 * The vibes nearest to a query, best first, each with the share that it has in a blend.
 *
 * @param vibes at least one
 */
record Neighbourhood(List<Neighbour> vibes) {

  /**
   * A vibe near a query.
   *
   * @param index place of the vibe in the atlas
   * @param vibe itself
   * @param similarity cosine of its nearest text, −1…1
   * @param share of the blend, 0…1, all shares add up to one
   */
  record Neighbour(int index, AtlasVibe vibe, double similarity, double share) {}

  static Neighbourhood of(Atlas atlas, float[] wanted, List<Unwanted> unwanted, Balance balance) {
    float[] scores = atlas.index().similarities(wanted);
    float[] similarities = scores.clone();
    for (Unwanted away : unwanted) {
      float[] near = atlas.index().similarities(away.vector());
      for (int row = 0; row < scores.length; row++) {
        scores[row] -= (float) (away.share() * Math.max(0, near[row]));
      }
    }
    return new Neighbourhood(
        shared(
            atlas,
            atlas.bestOfEachVibe(scores, balance.neighbours()),
            scores,
            similarities,
            balance.temperature()));
  }

  private static List<Neighbour> shared(
      Atlas atlas, List<Integer> rows, float[] scores, float[] similarities, double temperature) {
    double best = scores[rows.getFirst()];
    double sum =
        rows.stream().mapToDouble(row -> Math.exp((scores[row] - best) / temperature)).sum();
    return rows.stream()
        .map(
            row ->
                new Neighbour(
                    atlas.rows().get(row).vibe(),
                    atlas.vibeOf(row),
                    Math.clamp(similarities[row], -1, 1),
                    Math.exp((scores[row] - best) / temperature) / sum))
        .sorted(Comparator.comparingDouble(Neighbour::share).reversed())
        .toList();
  }

  Neighbour nearest() {
    return vibes.getFirst();
  }
}
