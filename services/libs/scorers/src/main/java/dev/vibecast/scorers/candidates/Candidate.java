package dev.vibecast.scorers.candidates;

import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Recipe;
import java.util.Objects;

/**
 * A recipe that may answer some words.
 *
 * @param config the 34 fields
 * @param overrides exact wishes beside them
 */
public record Candidate(MusicConfig config, Overrides overrides) {

  public Candidate {
    Objects.requireNonNull(config, "config");
    Objects.requireNonNull(overrides, "overrides");
  }

  /** What of a recipe sounds. */
  public static Candidate of(Recipe recipe) {
    return new Candidate(recipe.config(), recipe.overrides());
  }
}
