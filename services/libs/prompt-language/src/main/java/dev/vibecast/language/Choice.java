package dev.vibecast.language;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.MusicField;

/**
 * One value of one field.
 *
 * @param field of the recipe
 * @param value one that the field allows
 */
public record Choice(MusicField field, Object value) {

  public Choice {
    check(field, value);
  }

  /** The value, which the field must allow. */
  static void check(MusicField field, Object value) {
    if (!field.type().holds(value)) {
      throw new InvalidContractException(
          field.key(), value + " is not allowed; it takes " + field.type().allowed());
    }
  }
}
