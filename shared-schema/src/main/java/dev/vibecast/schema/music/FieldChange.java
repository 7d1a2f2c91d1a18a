package dev.vibecast.schema.music;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vibecast.schema.Problem;
import java.util.Optional;

/** What a live control asks of one field. */
public sealed interface FieldChange {

  /** Most places that one step may move. */
  int MAX_STEP = 100;

  /** Why this change cannot be made to the field, if it cannot. */
  Optional<Problem> problemAt(MusicField field);

  /**
   * Set the field to a value of its own type.
   *
   * @param value a {@link Label}, an {@link Integer} or a {@link Boolean}
   */
  record To(@JsonValue Object value) implements FieldChange {
    @Override
    public Optional<Problem> problemAt(MusicField field) {
      return field.type().holds(value) ? Optional.empty() : Optional.of(field.refuses(value));
    }
  }

  /**
   * Set a steppable field to a point between its labels.
   *
   * @param value 0…1
   */
  record Continuous(@JsonProperty("value") double value) implements FieldChange {
    @Override
    public Optional<Problem> problemAt(MusicField field) {
      if (!field.steppable()) {
        return Optional.of(
            new Problem(
                field.key(), "takes no value between labels, only " + field.type().allowed()));
      }
      return value >= 0.0 && value <= 1.0
          ? Optional.empty()
          : Optional.of(
              new Problem(field.key() + ".value", value + " is not allowed; it takes 0 to 1"));
    }
  }

  /**
   * Move a steppable field along its labels; it stays at the end it would pass.
   *
   * @param step places to move, −100…100, negative is down
   */
  record Step(@JsonProperty("step") int step) implements FieldChange {
    @Override
    public Optional<Problem> problemAt(MusicField field) {
      if (!field.steppable()) {
        return Optional.of(
            new Problem(field.key(), "cannot be stepped; it takes " + field.type().allowed()));
      }
      return step >= -MAX_STEP && step <= MAX_STEP
          ? Optional.empty()
          : Optional.of(
              new Problem(
                  field.key() + ".step",
                  step + " is not allowed; it takes a whole number from -100 to 100"));
    }
  }
}
