package dev.vibecast.generation.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads text files that ship with the service. */
public final class ResourceText {

  private ResourceText() {}

  /**
   * The whole file.
   *
   * @param path absolute class path, for example {@code /prompts/1.0.0/system.txt}
   * @throws IllegalStateException if the service was built without it
   */
  public static String read(String path) {
    try (InputStream file = ResourceText.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException(path + " is not part of this build");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
