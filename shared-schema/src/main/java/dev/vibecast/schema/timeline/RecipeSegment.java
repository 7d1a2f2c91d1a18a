package dev.vibecast.schema.timeline;

import dev.vibecast.schema.Require;
import dev.vibecast.schema.music.Recipe;

/**
 * A stretch of a stream under one recipe.
 *
 * @param startFrame first frame that is influenced by it
 * @param fadeFrames length of its fade-in, 0 or more
 * @param kind why it began
 * @param originFrame frame that is bar 0 of its music; steering keeps it, or moves it to where the
 *     tune goes on at another tempo
 * @param seed decides every random choice
 * @param promptId prompt that brought the recipe
 * @param promptText the words, for people
 * @param recipe what plays
 */
public record RecipeSegment(
    long startFrame,
    long fadeFrames,
    SegmentKind kind,
    long originFrame,
    long seed,
    String promptId,
    String promptText,
    Recipe recipe) {

  public RecipeSegment {
    Require.notNegative("startFrame", startFrame);
    Require.notNegative("fadeFrames", fadeFrames);
    Require.present("kind", kind);
    Require.present("recipe", recipe);
  }
}
