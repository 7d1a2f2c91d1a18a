package dev.vibecast.atlas.store;

import dev.vibecast.embedding.CosineIndex;
import dev.vibecast.embedding.CosineIndex.Neighbour;
import dev.vibecast.embedding.NearestRows;
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
 * @param search the quick way to the nearest rows of the index
 */
public record Atlas(
    AtlasManifest manifest,
    List<AtlasVibe> vibes,
    List<AtlasRow> rows,
    CosineIndex index,
    NearestRows search) {

  /** A vibe has five texts and may have as many with typing errors. */
  public static final int ROWS_OF_A_VIBE = 10;

  public Atlas {
    vibes = List.copyOf(vibes);
    rows = List.copyOf(rows);
    if (rows.isEmpty() || rows.size() != index.size()) {
      throw new IllegalArgumentException(
          "%d rows and %d vectors; it takes as many, at least one"
              .formatted(rows.size(), index.size()));
    }
  }

  /** An atlas with the search that suits its size on this machine. */
  public Atlas(
      AtlasManifest manifest, List<AtlasVibe> vibes, List<AtlasRow> rows, CosineIndex index) {
    this(manifest, vibes, rows, index, NearestRows.of(index));
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
   * The nearest row of each of the nearest vibes, best first.
   *
   * @param query a unit vector
   * @param count how many vibes, at most
   */
  public List<Neighbour> nearestVibes(float[] query, int count) {
    return bestOfEachVibe(search.nearest(query, count * ROWS_OF_A_VIBE), count);
  }

  /**
   * The first row of each of the first vibes.
   *
   * @param bestFirst rows in the order of preference
   * @param count how many vibes, at most
   */
  public List<Neighbour> bestOfEachVibe(List<Neighbour> bestFirst, int count) {
    Map<Integer, Neighbour> first = new LinkedHashMap<>();
    for (Neighbour near : bestFirst) {
      first.putIfAbsent(rows.get(near.row()).vibe(), near);
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
