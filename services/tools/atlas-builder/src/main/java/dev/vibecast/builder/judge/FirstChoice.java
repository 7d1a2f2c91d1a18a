package dev.vibecast.builder.judge;

import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.scorers.candidates.Candidate;
import java.util.List;

/** Finds all candidates equal, so that the first, the author's own choice, is taken. */
public final class FirstChoice implements CandidateJudge {

  @Override
  public String version() {
    return "first-choice";
  }

  @Override
  public double[] scores(CorpusVibe vibe, List<Candidate> candidates) {
    return new double[candidates.size()];
  }
}
