package dev.vibecast.llm.prompt;

import dev.vibecast.schema.music.MusicField;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One line for each music field: name, meaning, allowed values. */
public final class FieldReference {

  private FieldReference() {}

  /** The lines, in contract order. */
  public static String text() {
    return Arrays.stream(MusicField.values())
        .map(FieldReference::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(MusicField field) {
    return "- %s: %s Takes %s.".formatted(field.key(), field.description(), field.type().allowed());
  }
}
