package dev.vibecast.llm;

import java.time.Duration;

/** What one question to a model gave. */
public sealed interface ModelReply {

  /**
   * The model said something; whether it is of any use is for others to find out.
   *
   * @param text the reply as it came, perhaps empty
   */
  record Text(String text) implements ModelReply {}

  /**
   * The model said nothing.
   *
   * @param kind what went wrong
   * @param retryAfter pause the server asked for; zero if it asked for none
   */
  record Failure(FailureKind kind, Duration retryAfter) implements ModelReply {

    /** A failure without a wish for a pause. */
    public static Failure of(FailureKind kind) {
      return new Failure(kind, Duration.ZERO);
    }
  }
}
