package dev.vibecast.cli.gateway;

import java.io.Serial;

/** The gateway refused a request or cannot be reached. */
public final class GatewayException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * A refusal.
   *
   * @param message what was asked and what came back
   */
  public GatewayException(String message) {
    super(message);
  }

  /**
   * No answer.
   *
   * @param message what was asked
   * @param cause why there was no answer
   */
  public GatewayException(String message, Throwable cause) {
    super(message, cause);
  }
}
