package dev.vibecast.atlas;

import dev.vibecast.schema.Require;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import java.util.List;

/**
 * An authored answer to a vibe.
 *
 * @param id stable name of the row
 * @param vibe the words it answers
 * @param tags a few topics
 * @param title 1 to 6 words
 * @param config the 34 fields
 * @param palettes exactly three
 */
public record AtlasRow(
    String id,
    String vibe,
    List<String> tags,
    String title,
    MusicConfig config,
    List<Palette> palettes) {

  public AtlasRow {
    Require.id("id", id);
    Require.present("vibe", vibe);
    tags = tags == null ? List.of() : List.copyOf(tags);
    recipe(title, config, palettes, Provenance.manual());
  }

  /** The row as a recipe that says where it came from. */
  public Recipe toRecipe(double similarity) {
    double rounded = Math.round(similarity * 1e4) / 1e4;
    return recipe(title, config, palettes, new Provenance("retrieval", id, rounded, List.of()));
  }

  private static Recipe recipe(
      String title, MusicConfig config, List<Palette> palettes, Provenance provenance) {
    return new Recipe("", title, config, Overrides.NONE, palettes, provenance);
  }
}
