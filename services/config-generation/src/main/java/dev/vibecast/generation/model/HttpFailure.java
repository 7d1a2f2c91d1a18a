package dev.vibecast.generation.model;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;

/** A status other than 2xx, with the pause the server asked for. */
final class HttpFailure extends HttpException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  HttpFailure(int status, Duration retryAfter) {
    super(status, "status " + status);
    this.retryAfter = retryAfter;
  }

  Duration retryAfter() {
    return retryAfter;
  }
}
