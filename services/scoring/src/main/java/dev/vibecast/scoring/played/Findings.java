package dev.vibecast.scoring.played;

import dev.vibecast.schema.score.ClipScored;
import java.util.ArrayList;
import java.util.List;

/**
 * What a chunk or a timeline brought to light, in order; mostly nothing.
 *
 * @param scores scores that are due
 * @param problems problems that were seen
 */
public record Findings(List<ClipScored> scores, List<QualityProblem> problems) {

  static final Findings NONE = new Findings(List.of(), List.of());

  public Findings {
    scores = List.copyOf(scores);
    problems = List.copyOf(problems);
  }

  /** Collects findings while a chunk is heard. */
  static final class Collector {

    private final List<ClipScored> scores = new ArrayList<>();
    private final List<QualityProblem> problems = new ArrayList<>();

    void add(ClipScored score, List<QualityProblem> found) {
      scores.add(score);
      problems.addAll(found);
    }

    Findings findings() {
      return new Findings(scores, problems);
    }
  }
}
