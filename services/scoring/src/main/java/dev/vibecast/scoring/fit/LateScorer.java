package dev.vibecast.scoring.fit;

import dev.vibecast.scorers.fit.FitScorer;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The scorer, loaded when the first words come: the sentence model takes about 100 MB, which an
 * idle process does not need. Where it cannot be loaded, that is said once and nothing is judged.
 */
public final class LateScorer {

  private static final Logger LOG = Logger.getLogger(LateScorer.class);

  private final Supplier<FitScorer> loader;
  private Optional<FitScorer> scorer;

  /**
   * @param loader makes the scorer; called once at most
   */
  public LateScorer(Supplier<FitScorer> loader) {
    this.loader = loader;
  }

  /** The scorer, or empty where it is not to be had. */
  public synchronized Optional<FitScorer> get() {
    if (scorer == null) {
      scorer = load();
    }
    return scorer;
  }

  private Optional<FitScorer> load() {
    try {
      return Optional.of(loader.get());
    } catch (RuntimeException | LinkageError e) {
      LOG.warnf("Fit of words and audio is not judged: %s", e);
      return Optional.empty();
    }
  }
}
