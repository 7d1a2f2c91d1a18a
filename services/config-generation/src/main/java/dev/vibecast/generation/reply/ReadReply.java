package dev.vibecast.generation.reply;

import dev.vibecast.schema.music.Recipe;
import java.util.List;

/** What a reply was worth. */
public sealed interface ReadReply {

  /** It kept the contract. */
  record Clean(Recipe recipe) implements ReadReply {}

  /**
   * It could be mended.
   *
   * @param recipe the recipe after it
   * @param repairs what was done, for people
   */
  record Mended(Recipe recipe, List<String> repairs) implements ReadReply {
    public Mended {
      repairs = List.copyOf(repairs);
    }
  }

  /**
   * It holds no recipe.
   *
   * @param reason why, for people; never the model's own words
   */
  record Unusable(String reason) implements ReadReply {}
}
