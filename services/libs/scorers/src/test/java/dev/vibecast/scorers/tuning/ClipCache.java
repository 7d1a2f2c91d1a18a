package dev.vibecast.scorers.tuning;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.scorers.candidates.RecipePlayer;
import dev.vibecast.scorers.heard.SoundListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Descriptors of recipes, rendered once and remembered in a folder. */
final class ClipCache {

  private final Path folder;

  /**
   * @param folder empty it when the synthesizer or the descriptors change
   */
  ClipCache(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  double[] descriptors(MusicConfig config, long seed, double seconds) {
    byte[] fields = ContractJson.write(config);
    Path file =
        folder.resolve(
            Digests.sha256(fields).substring(0, 20) + "-" + seed + "-" + seconds + ".json");
    try {
      if (Files.exists(file)) {
        return ContractJson.read(Files.readAllBytes(file), double[].class);
      }
      double[] values =
          SoundListener.of(RecipePlayer.play(config, Overrides.NONE, seed, seconds)).values();
      Files.write(file, ContractJson.write(values));
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
