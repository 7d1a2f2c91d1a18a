package dev.vibecast.scorers.fit;

import dev.vibecast.analysis.AudioMeter;
import dev.vibecast.analysis.AudioReport;
import dev.vibecast.scorers.Clip;
import dev.vibecast.scorers.Scorer;
import dev.vibecast.scorers.UnfitAudioException;
import dev.vibecast.scorers.align.Aligner;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.align.ImpliedSound;
import dev.vibecast.scorers.align.WordReader;
import dev.vibecast.scorers.heard.HeardSound;
import dev.vibecast.scorers.heard.SoundListener;

/** Vibecast's own judge: alignment, discordance and quality. Thread-safe. */
public final class FitScorer implements Scorer {

  private final AlignmentModel model;
  private final WordReader reader;
  private final Aligner aligner;

  public FitScorer(AlignmentModel model, WordReader reader) {
    this.model = model;
    this.reader = reader;
    this.aligner = new Aligner(model);
  }

  /** With everything that ships with Vibecast; loads the sentence model, about a second. */
  public static FitScorer builtIn() {
    WordReader reader = WordReader.builtIn();
    return new FitScorer(reader.model(), reader);
  }

  @Override
  public String name() {
    return "fit";
  }

  @Override
  public Outcome score(Clip clip) {
    try {
      Fit fit = fit(clip);
      return new Outcome.Scored(fit.total(), fit.reasons());
    } catch (UnfitAudioException e) {
      return new Outcome.Failed(e.reason() + ": " + e.getMessage());
    } catch (RuntimeException e) {
      // The sentence model refuses words of which no token is left, such as a zero-width space.
      return new Outcome.Failed("the words cannot be read: " + e.getMessage());
    }
  }

  /** What words ask for, to judge several sounds against. */
  public ImpliedSound read(String words) {
    return reader.read(words);
  }

  /**
   * Judges a clip.
   *
   * @throws UnfitAudioException when the audio is shorter than 2.5 s, silent, or not finite
   * @throws IllegalArgumentException when the words hold none that the sentence model knows
   */
  public Fit fit(Clip clip) {
    return fit(
        read(clip.words()), SoundListener.of(clip.audio()), AudioMeter.measure(clip.audio()));
  }

  /** Judges what was heard already. */
  public Fit fit(ImpliedSound implied, HeardSound sound, AudioReport report) {
    return new Fit(
        aligner.align(implied, sound),
        model.harshnessOf(sound),
        implied.harshness(),
        Quality.of(report));
  }
}
