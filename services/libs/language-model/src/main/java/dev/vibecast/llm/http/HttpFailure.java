package dev.vibecast.llm.http;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;

/** A status other than 2xx, with the pause the server asked for. */
public final class HttpFailure extends HttpException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  HttpFailure(int status, Duration retryAfter) {
    super(status, "status " + status);
    this.retryAfter = retryAfter;
  }

  /** Zero if it asked for none. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
