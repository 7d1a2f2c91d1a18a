package dev.vibecast.scorers.clap;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.scorers.Clip;
import dev.vibecast.scorers.Scorer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Score by a joint embedding of words and audio: (1 + cosine) / 2. Wu et al., "Large-scale
 * contrastive language-audio pretraining with feature fusion and keyword-to-caption augmentation"
 * (ICASSP 2023). Reads the files when it is first asked; if they cannot be used, that stays its
 * answer. Thread-safe.
 */
public final class ClapScorer implements Scorer {

  /** Environment variable that names the folder of the model files. */
  public static final String FOLDER = "VIBECAST_CLAP_DIR";

  private final Path folder;
  private ClapModel model;
  private ModelFileException unusable;

  /** Takes the folder from {@value #FOLDER}. */
  public ClapScorer() {
    this(folder(System.getenv(FOLDER)));
  }

  /**
   * @param folder holds the model files; null if there are none
   */
  public ClapScorer(Path folder) {
    this.folder = folder;
  }

  /** The folder that an environment names; null for none. */
  static Path folder(String setting) {
    return setting == null || setting.isBlank() ? null : Path.of(setting);
  }

  @Override
  public String name() {
    return "clap";
  }

  @Override
  public Outcome score(Clip clip) {
    if (folder == null) {
      return new Outcome.NotConfigured(
          "set %s to a folder with audio.onnx, text.onnx, tokenizer.json".formatted(FOLDER));
    }
    List<String> missing =
        Stream.of(ClapModel.AUDIO, ClapModel.TEXT, ClapModel.TOKENIZER)
            .filter(name -> !Files.isRegularFile(folder.resolve(name)))
            .toList();
    if (!missing.isEmpty()) {
      return new Outcome.NotConfigured(folder + " lacks " + String.join(", ", missing));
    }
    return judged(clip);
  }

  private Outcome judged(Clip clip) {
    StereoBlock audio = clip.audio();
    for (int i = 0; i < audio.frames(); i++) {
      if (!Float.isFinite(audio.left()[i] + audio.right()[i])) {
        return new Outcome.Failed("NOT_FINITE: frame " + i);
      }
    }
    try {
      double cosine = Math.clamp(model().cosine(clip.words(), clip.audio()), -1, 1);
      return new Outcome.Scored(
          (1 + cosine) / 2, List.of(String.format(Locale.ROOT, "cosine %.3f", cosine)));
    } catch (ModelFileException e) {
      return new Outcome.Failed(e.getMessage());
    }
  }

  private synchronized ClapModel model() throws ModelFileException {
    if (unusable != null) {
      throw unusable;
    }
    if (model == null) {
      try {
        model = ClapModel.open(folder);
      } catch (ModelFileException e) {
        unusable = e;
        throw e;
      }
    }
    return model;
  }
}
