package dev.vibecast.cli.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words kept apart for evaluation; no anchor and no atlas row has them. */
final class EvalWords {

  private static final String SEPARATOR = " | ";

  private EvalWords() {}

  /**
   * Two vibes that ask for opposite music.
   *
   * @param one a vibe
   * @param other its opposite
   */
  record Opposites(String one, String other) {}

  static List<String> vibes() {
    return lines("/eval/held-out-vibes.txt");
  }

  static List<Opposites> opposites() {
    return lines("/eval/antonym-pairs.txt").stream()
        .map(
            line -> {
              int at = line.indexOf(SEPARATOR);
              return new Opposites(line.substring(0, at), line.substring(at + SEPARATOR.length()));
            })
        .toList();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = EvalWords.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
