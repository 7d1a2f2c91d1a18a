package dev.vibecast.schema.music;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a live control asks of one field. */
public sealed interface FieldChange {

  /**
   * Set the field to a value of its own type.
   *
   * @param value a {@link Label}, an {@link Integer} or a {@link Boolean}
   */
  record To(@JsonValue Object value) implements FieldChange {}

  /**
   * Set a steppable field to a point between its labels.
   *
   * @param value 0…1
   */
  record Continuous(@JsonProperty("value") double value) implements FieldChange {}

  /**
   * Move a steppable field along its labels; it stays at the end it would pass.
   *
   * @param step places to move, negative is down
   */
  record Step(@JsonProperty("step") int step) implements FieldChange {}
}
