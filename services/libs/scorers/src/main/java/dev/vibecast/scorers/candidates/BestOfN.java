package dev.vibecast.scorers.candidates;

import dev.vibecast.analysis.AudioMeter;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.scorers.UnfitAudioException;
import dev.vibecast.scorers.align.ImpliedSound;
import dev.vibecast.scorers.fit.Fit;
import dev.vibecast.scorers.fit.FitScorer;
import dev.vibecast.scorers.heard.SoundListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * Renders each candidate, judges it against the words, and ranks them. One after the other on the
 * calling thread; interrupting it cancels. Thread-safe.
 */
public final class BestOfN {

  /** Most candidates of one call. */
  public static final int MOST_CANDIDATES = 32;

  private static final double LEAST_SECONDS = 5;
  private static final double MOST_SECONDS = 30;

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(BestOfN::total).reversed().thenComparingInt(Ranked::index);

  private final FitScorer scorer;
  private final Duration budget;
  private final LongSupplier nanoTime;

  /**
   * @param budget time after which no further candidate is begun
   */
  public BestOfN(FitScorer scorer, Duration budget) {
    this(scorer, budget, System::nanoTime);
  }

  BestOfN(FitScorer scorer, Duration budget, LongSupplier nanoTime) {
    this.scorer = scorer;
    this.budget = budget;
    this.nanoTime = nanoTime;
  }

  /**
   * The candidates, best first; those that could not be judged last.
   *
   * @param words the vibe
   * @param candidates 1 to {@value #MOST_CANDIDATES}
   * @param seconds how long each plays, 5 to 30
   * @param seed decides every random choice, the same for all
   * @throws IllegalArgumentException naming what is out of range
   * @throws CancellationException when the thread is interrupted
   */
  public List<Ranked> rank(String words, List<Candidate> candidates, double seconds, long seed) {
    if (candidates.isEmpty() || candidates.size() > MOST_CANDIDATES) {
      throw new IllegalArgumentException(
          "%d candidates; it takes 1 to %d".formatted(candidates.size(), MOST_CANDIDATES));
    }
    if (!(seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)) {
      throw new IllegalArgumentException("%s seconds; it takes 5 to 30".formatted(seconds));
    }
    ImpliedSound implied = scorer.read(words);
    long endNs = nanoTime.getAsLong() + budget.toNanos();
    List<Ranked> ranking = new ArrayList<>();
    for (int index = 0; index < candidates.size(); index++) {
      ranking.add(
          nanoTime.getAsLong() - endNs > 0
              ? new Ranked.Unjudged(index, "out of time after " + budget.toMillis() + " ms")
              : judged(index, candidates.get(index), implied, seconds, seed));
    }
    ranking.sort(BEST_FIRST);
    return List.copyOf(ranking);
  }

  private Ranked judged(
      int index, Candidate candidate, ImpliedSound implied, double seconds, long seed) {
    try {
      StereoBlock audio =
          RecipePlayer.play(candidate.config(), candidate.overrides(), seed, seconds);
      Fit fit = scorer.fit(implied, SoundListener.of(audio), AudioMeter.measure(audio));
      return new Ranked.Judged(index, fit);
    } catch (UnfitAudioException e) {
      return new Ranked.Unjudged(index, e.reason() + ": " + e.getMessage());
    }
  }

  private static double total(Ranked ranked) {
    return switch (ranked) {
      case Ranked.Judged judged -> judged.fit().total();
      case Ranked.Unjudged _ -> -1;
    };
  }
}
