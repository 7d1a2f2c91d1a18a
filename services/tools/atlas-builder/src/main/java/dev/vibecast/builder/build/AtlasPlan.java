package dev.vibecast.builder.build;

import dev.vibecast.builder.judge.CandidateJudge;

/**
 * How an atlas is built.
 *
 * @param name name of the atlas
 * @param candidates how many recipes are tried per vibe, 1 to 32
 * @param threads how many of them at a time
 * @param seed decides every random choice
 * @param judge chooses among candidates
 */
public record AtlasPlan(String name, int candidates, int threads, long seed, CandidateJudge judge) {

  private static final int MOST_CANDIDATES = 32;

  public AtlasPlan {
    if (candidates < 1 || candidates > MOST_CANDIDATES) {
      throw new IllegalArgumentException(candidates + " candidates; it takes 1 to 32");
    }
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads; it takes at least 1");
    }
  }
}
