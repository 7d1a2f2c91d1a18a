package dev.vibecast.synth;

import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.synth.dsp.Lanes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * SHA-256 of the first seconds of recipes that between them use every style. {@code main} prints
 * them, for JVMs started with other flags: first the kind of lanes, then a line for each recipe.
 */
final class GoldenHashes {

  static final Path FILE = Path.of("src/test/resources/golden/recipes.txt");
  static final Path HASHES = Path.of("src/test/resources/golden/hashes.txt");

  private static final int SECONDS = 3;

  private GoldenHashes() {}

  public static void main(String[] args) {
    System.out.println(Lanes.ACTIVE.getClass().getSimpleName());
    all().forEach((name, hash) -> System.out.println(name + " " + hash));
  }

  /** Hashes by name of the recipe. */
  static Map<String, String> all() {
    Map<String, String> hashes = new TreeMap<>();
    for (String line : lines(FILE)) {
      String[] parts = line.split(" ", 2);
      hashes.put(parts[0], hash(Configs.with(Configs.rich(), parts[1])));
    }
    return hashes;
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(MusicConfig config) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      TimelineRenderer renderer = new TimelineRenderer(timeline(config), 0);
      byte[] second = new byte[AudioFormat.SAMPLE_RATE_HZ * AudioFormat.BYTES_PER_FRAME];
      for (int s = 0; s < SECONDS; s++) {
        renderer.renderPcm16(second, AudioFormat.SAMPLE_RATE_HZ);
        digest.update(second);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts some bars into the piece, where all layers play, and crosses to the same at the end. */
  private static Timeline timeline(MusicConfig config) {
    long origin = -20L * AudioFormat.SAMPLE_RATE_HZ;
    Segment first = new Segment(0, 0, Blend.EQUAL_POWER, origin, 11, config, null);
    Segment second = new Segment(96_000, 24_000, Blend.EQUAL_POWER, origin, 12, config, null);
    return new Timeline(List.of(first, second));
  }
}
