package dev.vibecast.local;

import java.io.Serial;

/** The stack could not be started; the message says what to do, for people. */
public final class StackStartException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * A reason without a deeper one.
   *
   * @param message what went wrong, and the last lines of the log where there are some
   */
  public StackStartException(String message) {
    super(message);
  }

  /**
   * A reason with a deeper one.
   *
   * @param message what went wrong
   * @param cause why
   */
  public StackStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
