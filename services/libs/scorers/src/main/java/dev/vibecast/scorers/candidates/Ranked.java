package dev.vibecast.scorers.candidates;

import dev.vibecast.scorers.fit.Fit;

/** A candidate after it was heard. */
public sealed interface Ranked {

  /** Its place among those that were given, from 0. */
  int index();

  /**
   * It was judged.
   *
   * @param index place among those that were given
   * @param fit the judgement with its reasons
   */
  record Judged(int index, Fit fit) implements Ranked {}

  /**
   * It was not.
   *
   * @param index place among those that were given
   * @param problem why
   */
  record Unjudged(int index, String problem) implements Ranked {}
}
