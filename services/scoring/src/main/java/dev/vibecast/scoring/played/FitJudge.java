package dev.vibecast.scoring.played;

import dev.vibecast.analysis.AudioReport;
import dev.vibecast.schema.score.FitScored;
import dev.vibecast.scorers.heard.HeardSound;
import java.util.Optional;

/** Judges what was heard against the words of the recipe. */
@FunctionalInterface
public interface FitJudge {

  /** Judges nothing; with it no descriptors are made. */
  FitJudge NONE = (words, sound, report) -> Optional.empty();

  /**
   * How well they fit; empty if nobody can tell.
   *
   * @param words not blank
   */
  Optional<FitScored> judge(String words, HeardSound sound, AudioReport report);
}
