package dev.vibecast.llm;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.vibecast.llm.http.HttpFailure;
import dev.vibecast.llm.http.ReplyTooLargeException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Names what LangChain4j throws. */
final class Failures {

  private Failures() {}

  static ModelReply.Failure of(RuntimeException problem) {
    Duration retryAfter =
        cause(problem, HttpFailure.class).map(HttpFailure::retryAfter).orElse(Duration.ZERO);
    return new ModelReply.Failure(kind(problem), retryAfter);
  }

  private static FailureKind kind(RuntimeException problem) {
    return switch (problem) {
      case TimeoutException late -> FailureKind.TIMEOUT;
      case RateLimitException many -> FailureKind.RATE_LIMITED;
      case AuthenticationException key -> FailureKind.NOT_ALLOWED;
      case ModelNotFoundException unknown -> FailureKind.UNKNOWN_MODEL;
      case ContentFilteredException filtered -> FailureKind.FILTERED;
      case InvalidRequestException bad -> FailureKind.BAD_REQUEST;
      case InternalServerException server when cause(server, HttpException.class).isPresent() ->
          FailureKind.SERVER_ERROR;
      default -> hidden(problem);
    };
  }

  private static FailureKind hidden(RuntimeException problem) {
    if (cause(problem, ReplyTooLargeException.class).isPresent()) {
      return FailureKind.TOO_LARGE;
    }
    if (cause(problem, HttpException.class).isPresent()) {
      return FailureKind.UNREADABLE;
    }
    boolean json = cause(problem, com.fasterxml.jackson.core.JacksonException.class).isPresent();
    boolean network = cause(problem, IOException.class).isPresent();
    return network && !json ? FailureKind.UNREACHABLE : FailureKind.UNREADABLE;
  }

  private static <T> Optional<T> cause(Throwable problem, Class<T> type) {
    return Stream.iterate(problem, t -> t != null, Throwable::getCause)
        .limit(16)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
