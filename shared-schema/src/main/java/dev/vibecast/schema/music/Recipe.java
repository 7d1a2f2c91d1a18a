package dev.vibecast.schema.music;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import dev.vibecast.schema.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything needed to play and show one idea of music. The synthesizer does not know who wrote it.
 *
 * @param thinking reasons of a language model, at most 1000 characters; empty for retrieval
 * @param title 1 to 6 words, at most 60 characters
 * @param config the 34 fields
 * @param overrides exact wishes beside the labels
 * @param palettes exactly three
 * @param provenance where the recipe came from
 */
public record Recipe(
    String thinking,
    String title,
    MusicConfig config,
    Overrides overrides,
    List<Palette> palettes,
    Provenance provenance) {

  /** Most characters of {@code thinking}. */
  public static final int MAX_THINKING_CHARS = 1000;

  /** Most characters of a title. */
  public static final int MAX_TITLE_CHARS = 60;

  /** Most words of a title. */
  public static final int MAX_TITLE_WORDS = 6;

  /** How many palettes a recipe holds. */
  public static final int PALETTES = 3;

  public Recipe {
    thinking = thinking == null ? "" : thinking;
    overrides = overrides == null ? Overrides.NONE : overrides;
    provenance = provenance == null ? Provenance.manual() : provenance;
    List<Problem> problems = new ArrayList<>();
    if (Require.charsOf(thinking) > MAX_THINKING_CHARS) {
      problems.add(new Problem("thinking", "is longer than 1000 characters"));
    }
    checkTitle(title, problems);
    if (config == null) {
      problems.add(new Problem("config", "is missing"));
    }
    if (palettes == null || palettes.size() != PALETTES) {
      problems.add(
          new Problem(
              "palettes",
              "has %d entries; it takes 3".formatted(palettes == null ? 0 : palettes.size())));
    }
    if (!problems.isEmpty()) {
      throw new InvalidContractException(problems);
    }
    palettes = Require.list("palettes", palettes);
  }

  private static void checkTitle(String title, List<Problem> problems) {
    if (title == null || title.isBlank()) {
      problems.add(new Problem("title", "is missing; it takes 1 to 6 words"));
    } else if (Require.charsOf(title) > MAX_TITLE_CHARS) {
      problems.add(new Problem("title", "is longer than 60 characters"));
    } else if (title.strip().split("\\s+").length > MAX_TITLE_WORDS) {
      problems.add(new Problem("title", "has more than 6 words"));
    }
  }

  /** A copy with another config. */
  public Recipe withConfig(MusicConfig newConfig) {
    return new Recipe(thinking, title, newConfig, overrides, palettes, provenance);
  }

  /** A copy with other overrides. */
  public Recipe withOverrides(Overrides newOverrides) {
    return new Recipe(thinking, title, config, newOverrides, palettes, provenance);
  }
}
