package dev.vibecast.generation.recipe;

import dev.vibecast.schema.music.Recipe;
import java.util.List;

/** What became of a generation request. */
public sealed interface Outcome {

  /** The model wrote a recipe that keeps the contract. */
  record Generated(Recipe recipe) implements Outcome {}

  /**
   * The model wrote a recipe that had to be mended.
   *
   * @param recipe the recipe after it
   * @param repairs what was done, for people
   */
  record Repaired(Recipe recipe, List<String> repairs) implements Outcome {}

  /**
   * There is no recipe from a model; what retrieval found plays on.
   *
   * @param reason why, for people, without secrets
   */
  record FellBack(String reason) implements Outcome {}

  /**
   * The request makes no sense and never will.
   *
   * @param reason why, for people
   */
  record Rejected(String reason) implements Outcome {}
}
