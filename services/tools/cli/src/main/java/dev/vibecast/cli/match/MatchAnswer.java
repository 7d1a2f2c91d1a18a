package dev.vibecast.cli.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import java.util.List;

/**
 * One line of {@code match --json}.
 *
 * @param prompt the words
 * @param recipe what they sound like, or absent
 * @param provenance where it came from, or absent
 * @param error why there is no recipe, or absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchAnswer(String prompt, MatchedRecipe recipe, Provenance provenance, String error) {

  /**
   * The part of a recipe that sounds and shows.
   *
   * @param title 1 to 6 words
   * @param config the 34 fields
   * @param overrides exact wishes beside them
   * @param palettes three
   */
  record MatchedRecipe(
      String title, MusicConfig config, Overrides overrides, List<Palette> palettes) {}

  static MatchAnswer of(String prompt, Recipe recipe) {
    MatchedRecipe matched =
        new MatchedRecipe(recipe.title(), recipe.config(), recipe.overrides(), recipe.palettes());
    return new MatchAnswer(prompt, matched, recipe.provenance(), null);
  }

  static MatchAnswer refused(String prompt, InvalidContractException reason) {
    return new MatchAnswer(prompt, null, null, reason.getMessage());
  }
}
