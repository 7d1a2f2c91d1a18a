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
import org.jboss.logging.Logger;

/**
 * Judges by the scorers; reads the words of a recipe once while they are in use. Words that cannot
 * be read, such as a zero-width space, are said once and not judged: measurements and alerts must
 * go on.
 */
public final class ScorerJudge implements FitJudge {

  private static final Logger LOG = Logger.getLogger(ScorerJudge.class);
  private static final int REMEMBERED_WORDS = 256;

  private final LateScorer scorer;
  private final Map<String, Optional<ImpliedSound>> implied = new LinkedHashMap<>(16, .75f, true);

  public ScorerJudge(LateScorer scorer) {
    this.scorer = scorer;
  }

  @Override
  public Optional<FitScored> judge(String words, HeardSound sound, AudioReport report) {
    return scorer
        .get()
        .flatMap(s -> implied(s, words).flatMap(wanted -> judge(s, wanted, sound, report)));
  }

  private static Optional<FitScored> judge(
      FitScorer s, ImpliedSound wanted, HeardSound sound, AudioReport report) {
    try {
      return Optional.of(FitMapper.scored(s.fit(wanted, sound, report)));
    } catch (RuntimeException e) {
      LOG.warnf("A fit is not judged: %s", e);
      return Optional.empty();
    }
  }

  private synchronized Optional<ImpliedSound> implied(FitScorer s, String words) {
    Optional<ImpliedSound> known = implied.get(words);
    if (known == null) {
      known = read(s, words);
      implied.put(words, known);
      if (implied.size() > REMEMBERED_WORDS) {
        implied.remove(implied.keySet().iterator().next());
      }
    }
    return known;
  }

  private static Optional<ImpliedSound> read(FitScorer s, String words) {
    try {
      return Optional.of(s.read(words));
    } catch (RuntimeException e) {
      LOG.warnf("Fit to words of %d characters is not judged: %s", words.length(), e.getMessage());
      return Optional.empty();
    }
  }
}
