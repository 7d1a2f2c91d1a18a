package dev.vibecast.schema.score;

import dev.vibecast.schema.Require;
import dev.vibecast.schema.StreamId;
import java.time.Instant;
import java.util.List;

/**
 * The answer to {@link CandidatesSubmitted}.
 *
 * @param requestId the request it answers
 * @param streamId the stream it is for
 * @param at when it was answered
 * @param ranking best first; what could not be played or heard comes last, without a fit
 */
public record CandidatesRanked(
    String requestId, String streamId, Instant at, List<Ranked> ranking) {

  /** CloudEvents type of this contract. */
  public static final String TYPE = "dev.vibecast.candidates.ranked.v1";

  public CandidatesRanked {
    Require.id("requestId", requestId);
    StreamId.require(streamId);
    Require.present("at", at);
    ranking = Require.list("ranking", ranking);
  }

  /**
   * One candidate.
   *
   * @param index its place in the request, from 0
   * @param fit how well it fits, absent if it could not be judged
   * @param problem why there is no fit, absent if there is one
   */
  public record Ranked(int index, FitScored fit, String problem) {

    public Ranked {
      Require.notNegative("index", index);
    }
  }
}
