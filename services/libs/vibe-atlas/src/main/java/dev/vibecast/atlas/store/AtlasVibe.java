package dev.vibecast.atlas.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An authored vibe and its chosen recipe.
 *
 * @param id stable name
 * @param title 1 to 6 words
 * @param scope {@code scene} or {@code character}
 * @param tags a few topics
 * @param split what it may be used for
 * @param genre genre or activity the words call for, or null
 * @param affect rated dimensions of mood by letter, −3…3
 * @param why which fields carry the mood
 * @param config the 34 fields
 * @param overrides exact wishes beside them
 * @param palettes exactly three
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AtlasVibe(
    String id,
    String title,
    String scope,
    List<String> tags,
    Split split,
    String genre,
    Map<String, Integer> affect,
    String why,
    MusicConfig config,
    Overrides overrides,
    List<Palette> palettes) {

  public AtlasVibe {
    Require.id("id", id);
    Require.present("scope", scope);
    Require.present("split", split);
    tags = tags == null ? List.of() : List.copyOf(tags);
    affect = Collections.unmodifiableMap(affect == null ? new TreeMap<>() : new TreeMap<>(affect));
    overrides = overrides == null ? Overrides.NONE : overrides;
    new Recipe(why, title, config, overrides, palettes, Provenance.manual());
  }

  /** The recipe that was chosen for the vibe, with its reasons as the thinking behind it. */
  public Recipe recipe(Provenance provenance) {
    return new Recipe(why, title, config, overrides, palettes, provenance);
  }
}
