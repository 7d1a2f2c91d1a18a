package dev.vibecast.cli.eval;

import dev.vibecast.cli.match.Matcher;
import dev.vibecast.cli.render.Piece;
import dev.vibecast.cli.render.WavWriter;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.Timeline;
import dev.vibecast.synth.TimelineRenderer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A listening test for people: for each vibe two takes, one made for it and one for another vibe,
 * in random order. The answers lie in a file of their own, beside the folder.
 */
final class BlindPack {

  private static final long AUDIO_SEED = 47;

  private final Matcher matcher;
  private final double seconds;
  private final long seed;

  BlindPack(Matcher matcher, double seconds, long seed) {
    this.matcher = matcher;
    this.seconds = seconds;
    this.seed = seed;
  }

  void write(List<String> vibes, Path folder, PrintWriter out) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("blind"));
    Path keyFile = folder.resolve("blind-key.json");
    StringBuilder sheet =
        new StringBuilder(
            "Which of the two fits the words better? Write A or B, guess if unsure.\n\n");
    TreeMap<String, String> key = new TreeMap<>();
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < vibes.size(); i++) {
      String number = "%03d".formatted(i + 1);
      Recipe own = matcher.match(vibes.get(i));
      Recipe other = another(own, vibes, random);
      boolean ownIsA = random.nextBoolean();
      record(ownIsA ? own : other, pack.resolve(number + "-A.wav"));
      record(ownIsA ? other : own, pack.resolve(number + "-B.wav"));
      sheet.append(number).append("  ").append(vibes.get(i)).append("  ____\n");
      key.put(number, ownIsA ? "A" : "B");
    }
    Files.writeString(pack.resolve("sheet.txt"), sheet);
    Files.write(keyFile, ContractJson.write(key));
    out.printf(
        "%nBlind listening pack of %d pairs: %s; its key: %s%n", vibes.size(), pack, keyFile);
    out.flush();
  }

  private Recipe another(Recipe own, List<String> vibes, SplittableRandom random) {
    for (int attempt = 0; attempt < 100; attempt++) {
      Recipe other = matcher.match(vibes.get(random.nextInt(vibes.size())));
      if (!other.config().equals(own.config())) {
        return other;
      }
    }
    throw new IllegalStateException("all vibes find the same recipe; take more of them");
  }

  private void record(Recipe recipe, Path file) throws IOException {
    Timeline timeline = new Timeline(List.of(Piece.of(recipe).alone(AUDIO_SEED, 0)));
    try (OutputStream wav = new BufferedOutputStream(Files.newOutputStream(file))) {
      WavWriter.write(new TimelineRenderer(timeline, 0), AudioFormat.frames(seconds), wav, _ -> {});
    }
  }
}
