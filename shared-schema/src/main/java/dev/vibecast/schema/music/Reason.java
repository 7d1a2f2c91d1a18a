package dev.vibecast.schema.music;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;

/**
 * What decided one field of a recipe.
 *
 * @param field key of the field, or {@code bpm}, {@code meter}, {@code mix}
 * @param by a word of the prompt, a row and its similarity, a genre or a mood; at most 200
 *     characters
 */
public record Reason(String field, String by) {

  /** Most characters of {@code by}. */
  public static final int MAX_CHARS = 200;

  public Reason {
    Require.present("field", field);
    Require.present("by", by);
    if (Require.charsOf(by) > MAX_CHARS) {
      throw new InvalidContractException("by", "is longer than " + MAX_CHARS + " characters");
    }
  }
}
