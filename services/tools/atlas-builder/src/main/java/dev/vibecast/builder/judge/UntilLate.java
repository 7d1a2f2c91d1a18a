package dev.vibecast.builder.judge;

import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.scorers.candidates.Candidate;
import java.time.Duration;
import java.util.List;

/**
 * Asks a judge until time is up and leaves the rest to the author's first choice. Put around the
 * judge and inside a {@link ScoreBook}, so that what was not judged is not remembered.
 */
public final class UntilLate implements CandidateJudge {

  private final CandidateJudge judge;
  private final long endNs;

  /**
   * @param budget time from now on
   */
  public UntilLate(CandidateJudge judge, Duration budget) {
    this.judge = judge;
    this.endNs = System.nanoTime() + budget.toNanos();
  }

  @Override
  public String version() {
    return judge.version();
  }

  @Override
  public double[] scores(CorpusVibe vibe, List<Candidate> candidates) {
    return System.nanoTime() - endNs > 0 ? new double[0] : judge.scores(vibe, candidates);
  }
}
