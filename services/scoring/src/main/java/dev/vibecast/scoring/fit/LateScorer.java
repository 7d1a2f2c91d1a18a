package dev.vibecast.scoring.fit;

import dev.vibecast.scorers.fit.FitScorer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The scorer, loaded beside everything else: that takes a second or two and about 100 MB, and no
 * stream shall wait for it. Where it cannot be loaded, that is said once and nothing is judged.
 */
public final class LateScorer {

  private static final Logger LOG = Logger.getLogger(LateScorer.class);

  private final CompletableFuture<Optional<FitScorer>> scorer = new CompletableFuture<>();
  private final String absence;

  private LateScorer(String absence) {
    this.absence = absence;
  }

  /**
   * Begins to load on a thread of its own.
   *
   * @param loader makes the scorer; called once
   */
  public static LateScorer loading(Supplier<FitScorer> loader) {
    LateScorer late = new LateScorer("the scorers could not be loaded");
    Thread.ofVirtual().name("scorer").start(() -> late.scorer.complete(load(loader)));
    return late;
  }

  /** None, because judging is turned off. */
  public static LateScorer off() {
    LateScorer late = new LateScorer("fit is off");
    late.scorer.complete(Optional.empty());
    return late;
  }

  /** The scorer; empty where it is not to be had, or not yet. Never waits. */
  public Optional<FitScorer> get() {
    return scorer.getNow(Optional.empty());
  }

  /** The scorer, waiting for the end of loading; empty where it is not to be had. */
  public Optional<FitScorer> await() {
    return scorer.join();
  }

  /** Why there is none, for people, where {@link #await()} is empty. */
  public String absence() {
    return absence;
  }

  private static Optional<FitScorer> load(Supplier<FitScorer> loader) {
    try {
      return Optional.of(loader.get());
    } catch (RuntimeException | LinkageError e) {
      LOG.warnf("Fit of words and audio is not judged: %s", e);
      return Optional.empty();
    }
  }
}
