package dev.vibecast.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The prompts of {@code bench/prompts.txt} in an order that a seed decides. */
final class BenchPrompts {

  private static final String RESOURCE = "/bench/prompts.txt";

  private final List<String> shuffled;

  BenchPrompts(long seed) {
    shuffled = new ArrayList<>(all());
    Collections.shuffle(shuffled, new Random(seed));
  }

  /** The prompt of one round; after the last one they begin again. */
  String get(int round) {
    return shuffled.get(round % shuffled.size());
  }

  static List<String> all() {
    try (InputStream file = BenchPrompts.class.getResourceAsStream(RESOURCE)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
