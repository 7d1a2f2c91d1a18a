package dev.vibecast.scoring.fit;

import dev.vibecast.analysis.AudioReport;
import dev.vibecast.schema.score.FitScored;
import dev.vibecast.scorers.align.ImpliedSound;
import dev.vibecast.scorers.fit.FitScorer;
import dev.vibecast.scorers.heard.HeardSound;
import dev.vibecast.scoring.played.FitJudge;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Judges by the scorers; reads the words of a recipe once while they are in use. */
public final class ScorerJudge implements FitJudge {

  private static final int REMEMBERED_WORDS = 256;

  private final LateScorer scorer;
  private final Map<String, ImpliedSound> implied = new LinkedHashMap<>(16, .75f, true);

  public ScorerJudge(LateScorer scorer) {
    this.scorer = scorer;
  }

  @Override
  public Optional<FitScored> judge(String words, HeardSound sound, AudioReport report) {
    return scorer.get().map(s -> FitMapper.scored(s.fit(implied(s, words), sound, report)));
  }

  private synchronized ImpliedSound implied(FitScorer s, String words) {
    ImpliedSound known = implied.get(words);
    if (known == null) {
      known = s.read(words);
      implied.put(words, known);
      if (implied.size() > REMEMBERED_WORDS) {
        implied.remove(implied.keySet().iterator().next());
      }
    }
    return known;
  }
}
