package dev.vibecast.schema.music;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One allowed value of a recipe field, as people and models write it. Labels are lower-case words
 * joined by underscores; they are the only form that crosses a public contract.
 */
public interface Label {

  /** The value as written in JSON, for example {@code very_dark}. */
  @JsonValue
  String label();
}
