package dev.vibecast.builder.rows;

import dev.vibecast.atlas.store.AtlasRow;
import dev.vibecast.atlas.store.Split;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Repeats a share of rows with typing errors, at least one of each split. */
public final class NoisyRows {

  private static final double SHARE = 0.15;
  private static final double MOST_ERRORS = 0.15;

  private final long seed;

  /**
   * @param seed decides every random choice, together with the text
   */
  public NoisyRows(long seed) {
    this.seed = seed;
  }

  /**
   * The rows to add.
   *
   * @param rows rows without errors
   * @param splits the split of each vibe
   */
  public List<AtlasRow> of(List<AtlasRow> rows, List<Split> splits) {
    Map<Split, AtlasRow> first = new EnumMap<>(Split.class);
    for (AtlasRow row : rows) {
      first.merge(splits.get(row.vibe()), row, (a, b) -> draw(b).rank() < draw(a).rank() ? b : a);
    }
    List<AtlasRow> noisy = new ArrayList<>();
    for (AtlasRow row : rows) {
      Draw draw = draw(row);
      if (draw.rank() < SHARE || first.containsValue(row)) {
        String text = TypingErrors.in(row.text(), draw.rate(), seed);
        noisy.add(new AtlasRow(row.vibe(), row.level(), text, true));
      }
    }
    return List.copyOf(noisy);
  }

  private Draw draw(AtlasRow row) {
    SplittableRandom random = new SplittableRandom(seed * 31 + row.text().hashCode());
    return new Draw(random.nextDouble(), random.nextDouble() * MOST_ERRORS);
  }

  private record Draw(double rank, double rate) {}
}
