package dev.vibecast.presets;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import java.util.List;

/**
 * A recipe with a name.
 *
 * @param name stable, lower-case words joined by underscores
 * @param title 1 to 6 words for people
 * @param evokes one sentence: what a listener may see
 * @param uses what it is good for, at least one
 * @param tags a few topics
 * @param config the 34 fields
 * @param overrides exact wishes beside them
 * @param palettes exactly three
 */
public record Preset(
    String name,
    String title,
    String evokes,
    List<Use> uses,
    List<String> tags,
    MusicConfig config,
    Overrides overrides,
    List<Palette> palettes) {

  public Preset {
    Require.id("name", name);
    Require.present("evokes", evokes);
    uses = Require.list("uses", uses);
    if (uses.isEmpty()) {
      throw new InvalidContractException("uses", "is empty; it takes at least one");
    }
    tags = tags == null ? List.of() : Require.list("tags", tags);
    overrides = overrides == null ? Overrides.NONE : overrides;
    recipe(name, title, config, overrides, palettes);
  }

  /** The preset as a recipe that says where it came from. */
  public Recipe toRecipe() {
    return recipe(name, title, config, overrides, palettes);
  }

  private static Recipe recipe(
      String name, String title, MusicConfig config, Overrides overrides, List<Palette> palettes) {
    Provenance preset = new Provenance("preset", name, null, List.of());
    return new Recipe("", title, config, overrides, palettes, preset);
  }
}
