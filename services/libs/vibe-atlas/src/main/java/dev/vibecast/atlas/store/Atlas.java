package dev.vibecast.atlas.store;

import dev.vibecast.embedding.CosineIndex;
import dev.vibecast.embedding.Highest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * An atlas in memory: vibes, the texts that lead to them, and the texts' vectors.
 *
 * @param manifest what it holds and what it was made from
 * @param vibes each with its recipe
 * @param rows texts; a row's vector has the row's place in the index
 * @param index unit vectors of the rows
 */
public record Atlas(
    AtlasManifest manifest, List<AtlasVibe> vibes, List<AtlasRow> rows, CosineIndex index) {

  /** A vibe has five texts and may have as many with typing errors. */
  private static final int ROWS_OF_A_VIBE = 10;

  public Atlas {
    vibes = List.copyOf(vibes);
    rows = List.copyOf(rows);
    if (rows.isEmpty() || rows.size() != index.size()) {
      throw new IllegalArgumentException(
          "%d rows and %d vectors; it takes as many, at least one"
              .formatted(rows.size(), index.size()));
    }
  }

  /** The vibe of a row. */
  public AtlasVibe vibeOf(int row) {
    return vibes.get(rows.get(row).vibe());
  }

  /** Every vibe that a text leads to, with its text nearest to middle length. */
  public List<AuthoredRecipe> authored() {
    AtlasRow[] chosen = new AtlasRow[vibes.size()];
    for (AtlasRow row : rows) {
      AtlasRow before = chosen[row.vibe()];
      boolean better = before == null || fromMiddle(row) < fromMiddle(before);
      chosen[row.vibe()] = !row.noisy() && better ? row : before;
    }
    return IntStream.range(0, chosen.length)
        .filter(i -> chosen[i] != null)
        .mapToObj(i -> new AuthoredRecipe(chosen[i].text(), vibes.get(i)))
        .toList();
  }

  private static int fromMiddle(AtlasRow row) {
    return Math.abs(row.level().ordinal() - Level.M.ordinal());
  }

  /**
   * The best row of each of the best vibes, best first.
   *
   * @param scores one per row, such as similarities to a query
   * @param count how many vibes, at most
   */
  public List<Integer> bestOfEachVibe(float[] scores, int count) {
    Map<Integer, Integer> first = new LinkedHashMap<>();
    for (int row : Highest.places(scores, count * ROWS_OF_A_VIBE)) {
      first.putIfAbsent(rows.get(row).vibe(), row);
    }
    return first.values().stream().limit(count).toList();
  }

  /** The same atlas with only those rows whose vibe passes, for a fair test on the others. */
  public Atlas onlyRowsOf(Predicate<AtlasVibe> passes) {
    int[] kept = IntStream.range(0, rows.size()).filter(row -> passes.test(vibeOf(row))).toArray();
    return new Atlas(
        manifest, vibes, IntStream.of(kept).mapToObj(rows::get).toList(), index.only(kept));
  }
}
