package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Label;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that lie beside the classes of this package. */
final class Tables {

  private Tables() {}

  /** Lines of a table without blank ones and remarks. */
  static List<String> lines(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The value whose label is written in a table. */
  static <T extends Label> T label(T[] values, String word) {
    for (T value : values) {
      if (value.label().equals(word)) {
        return value;
      }
    }
    throw new IllegalStateException("no label " + word);
  }
}
