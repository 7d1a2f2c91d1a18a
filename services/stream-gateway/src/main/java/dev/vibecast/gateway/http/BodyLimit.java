package dev.vibecast.gateway.http;

import dev.vibecast.gateway.config.GatewayConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses a body that says it is too large before any of it is read. */
@ApplicationScoped
public class BodyLimit {

  private static final int TOO_LARGE = 413;
  private static final int BEFORE_ALL = 1000;

  private final int maxBytes;

  BodyLimit(GatewayConfig config) {
    maxBytes = config.limits().bodyBytes();
  }

  void filters(@Observes Filters filters) {
    filters.register(this::check, BEFORE_ALL);
  }

  private void check(RoutingContext context) {
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && isAbove(length)) {
      closeAfterwards(context);
      Endless.refuse(context, TOO_LARGE, "the body has more than %d bytes".formatted(maxBytes));
    } else {
      context.next();
    }
  }

  // The rest of the body is not read, so the connection cannot serve another request.
  private static void closeAfterwards(RoutingContext context) {
    if (context.request().version() != HttpVersion.HTTP_2) {
      context.response().putHeader(HttpHeaders.CONNECTION, "close");
    }
  }

  // Netty has checked that it is a number; one too long for a long is too large as well.
  private boolean isAbove(String length) {
    return length.length() > 18 || Long.parseLong(length) > maxBytes;
  }
}
