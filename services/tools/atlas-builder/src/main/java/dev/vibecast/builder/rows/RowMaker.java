package dev.vibecast.builder.rows;

import dev.vibecast.atlas.store.AtlasRow;
import dev.vibecast.builder.corpus.CorpusVibe;
import java.util.ArrayList;
import java.util.List;

/** Turns the ladders of vibes into rows. */
public final class RowMaker {

  private RowMaker() {}

  /** Rows of all vibes, in order; {@code vibe} of a row is the place of its vibe in the list. */
  public static List<AtlasRow> of(List<CorpusVibe> vibes) {
    List<AtlasRow> rows = new ArrayList<>();
    for (int i = 0; i < vibes.size(); i++) {
      int vibe = i;
      vibes
          .get(i)
          .byLevel()
          .forEach((level, text) -> rows.add(new AtlasRow(vibe, level, text, false)));
    }
    return List.copyOf(rows);
  }
}
