package dev.vibecast.builder.extract.batch;

import dev.vibecast.llm.FailureKind;

/** What became of a page. */
public sealed interface PageReply {

  /**
   * The model answered with a list of vibes.
   *
   * @param text the reply as it came
   * @param fromCache whether nobody had to be asked
   */
  record Answered(String text, boolean fromCache) implements PageReply {}

  /**
   * The model did not, however often it was asked.
   *
   * @param reason for people, never the server's own words
   * @param hopeless whether every other page will fare the same
   */
  record Failed(String reason, boolean hopeless) implements PageReply {

    /** A failure of the server. */
    static Failed of(FailureKind kind) {
      return new Failed(
          kind.reason(), kind == FailureKind.NOT_ALLOWED || kind == FailureKind.UNKNOWN_MODEL);
    }
  }
}
