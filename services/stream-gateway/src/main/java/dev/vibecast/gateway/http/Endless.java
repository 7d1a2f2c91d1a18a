package dev.vibecast.gateway.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Headers and refusals of responses that do not end by themselves. */
final class Endless {

  private static final String ANY = "*";

  private Endless() {}

  /** Prepares a response of unknown length that nobody may store and any page may read. */
  static void prepare(HttpServerResponse response, String contentType) {
    response.setChunked(true);
    response.putHeader(HttpHeaders.CONTENT_TYPE, contentType);
    response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store");
    response.putHeader("X-Accel-Buffering", "no");
    allowAnyOrigin(response);
  }

  private static void allowAnyOrigin(HttpServerResponse response) {
    response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
    response.putHeader("Cross-Origin-Resource-Policy", "cross-origin");
  }

  /** Answers with a problem document. */
  static void refuse(RoutingContext context, int status, String detail) {
    refuse(context.response(), status, detail);
  }

  /** Answers with a problem document, unless the response has begun. */
  static void refuse(HttpServerResponse response, int status, String detail) {
    if (response.headWritten() || response.closed()) {
      return;
    }
    response.setStatusCode(status);
    response.setChunked(false);
    response.putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
    allowAnyOrigin(response);
    response.end(Buffer.buffer(ProblemDocument.of(status, detail).json()));
  }
}
