package dev.vibecast.rendering.stream;

import dev.vibecast.schema.command.RecipeStage;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteColor;
import dev.vibecast.schema.music.PaletteWeight;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** Recipes and commands for tests. */
public final class Recipes {

  public static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private Recipes() {}

  public static Recipe titled(String title) {
    Palette palette =
        new Palette(Collections.nCopies(5, new PaletteColor("#102030", PaletteWeight.MD)));
    return new Recipe(
        "",
        title,
        MusicConfig.defaults(),
        Overrides.NONE,
        List.of(palette, palette, palette),
        Provenance.manual());
  }

  public static StreamCommand.ApplyRecipe apply(String streamId, String promptId) {
    return apply(streamId, promptId, RecipeStage.FIRST, null);
  }

  public static StreamCommand.ApplyRecipe apply(
      String streamId, String promptId, RecipeStage stage, Double transitionSeconds) {
    return new StreamCommand.ApplyRecipe(
        stage.label() + "-" + promptId,
        streamId,
        NOW,
        promptId,
        "words of " + promptId,
        stage,
        titled("Title " + promptId),
        transitionSeconds,
        null,
        NOW);
  }
}
