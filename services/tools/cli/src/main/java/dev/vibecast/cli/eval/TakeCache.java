package dev.vibecast.cli.eval;

import dev.vibecast.analysis.AudioMeter;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.scorers.candidates.RecipePlayer;
import dev.vibecast.scorers.fit.Quality;
import dev.vibecast.scorers.heard.SoundListener;
import dev.vibecast.synth.EngineVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Plays each recipe once; remembers what was heard in memory, and in a folder if there is one.
 * Thread-safe.
 */
final class TakeCache {

  private final double seconds;
  private final Path folder;
  private final Map<String, Take> known = new ConcurrentHashMap<>();

  /**
   * @param folder null to remember nothing after this run; to be emptied when synthesizer or
   *     descriptors change
   */
  TakeCache(double seconds, Path folder) {
    this.seconds = seconds;
    this.folder = folder;
  }

  /** Plays on all cores what will be asked for. */
  void prepare(List<Recipe> recipes, long seed) {
    recipes.parallelStream().forEach(recipe -> of(recipe, seed));
  }

  Take of(Recipe recipe, long seed) {
    return of(recipe.config(), recipe.overrides(), seed);
  }

  Take of(MusicConfig config, Overrides overrides, long seed) {
    return known.computeIfAbsent(
        key(config, overrides, seed), key -> load(key, config, overrides, seed));
  }

  private String key(MusicConfig config, Overrides overrides, long seed) {
    String what =
        new String(ContractJson.write(config), StandardCharsets.UTF_8)
            + new String(ContractJson.write(overrides), StandardCharsets.UTF_8)
            + seed
            + ' '
            + seconds
            + ' '
            + EngineVersion.CURRENT;
    return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private Take load(String key, MusicConfig config, Overrides overrides, long seed) {
    try {
      Path file = folder == null ? null : folder.resolve(key + ".json");
      if (file != null && Files.exists(file)) {
        return ContractJson.read(Files.readAllBytes(file), Take.class);
      }
      StereoBlock audio = RecipePlayer.play(config, overrides, seed, seconds);
      Take take = new Take(SoundListener.of(audio), Quality.of(AudioMeter.measure(audio)));
      if (file != null) {
        Files.createDirectories(folder);
        Files.write(file, ContractJson.write(take));
      }
      return take;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
