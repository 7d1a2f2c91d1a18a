package dev.vibecast.builder.judge;

import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.scorers.candidates.Candidate;
import java.util.List;

/** Says how well candidates fit a vibe. */
public interface CandidateJudge {

  /** What the scores depend on beside the candidates, so that stored ones can be told stale. */
  String version();

  /**
   * How well each candidate fits.
   *
   * @return per candidate 0…1, or a negative number when it cannot be judged; empty when the vibe
   *     was not judged at all
   */
  double[] scores(CorpusVibe vibe, List<Candidate> candidates);
}
