package dev.vibecast.gateway.http;

import dev.vibecast.gateway.config.GatewayConfig;
import dev.vibecast.gateway.event.EventHub;
import dev.vibecast.gateway.event.StreamSnapshot;
import dev.vibecast.gateway.stream.KnownStream;
import dev.vibecast.gateway.stream.StreamCatalogue;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;

/** Events over server-sent events. */
@ApplicationScoped
public class EventRoutes {

  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;

  private final Vertx vertx;
  private final EventHub hub;
  private final StreamCatalogue catalogue;
  private final ListenerTally listeners;
  private final Clock clock;
  private final long heartbeatMs;

  EventRoutes(
      Vertx vertx,
      EventHub hub,
      StreamCatalogue catalogue,
      ListenerTally listeners,
      Clock clock,
      GatewayConfig config) {
    this.vertx = vertx;
    this.hub = hub;
    this.catalogue = catalogue;
    this.listeners = listeners;
    this.clock = clock;
    heartbeatMs = config.events().heartbeat().toMillis();
  }

  void routes(@Observes Router router) {
    router.get("/v1/streams/:id/events").handler(this::follow);
  }

  private void follow(RoutingContext context) {
    String streamId = context.pathParam("id");
    Optional<KnownStream> stream = catalogue.find(streamId);
    if (stream.isEmpty()) {
      Endless.refuse(context, NOT_FOUND, "there is no stream " + streamId);
      return;
    }
    HttpServerResponse response = context.response();
    Endless.prepare(response, "text/event-stream");
    SseSink sink = new SseSink(vertx.getOrCreateContext(), response);
    if (!hub.follow(streamId, sink, () -> snapshot(stream.get()))) {
      Endless.refuse(context, UNAVAILABLE, "too many follow these events");
      return;
    }
    keepAlive(streamId, sink, response);
  }

  private StreamSnapshot snapshot(KnownStream known) {
    KnownStream latest = catalogue.find(known.streamId()).orElse(known);
    return StreamSnapshot.of(latest, listeners.of(known.streamId()), clock.instant());
  }

  private void keepAlive(String streamId, SseSink sink, HttpServerResponse response) {
    long timer = vertx.setPeriodic(heartbeatMs, id -> sink.beat());
    response.exceptionHandler(e -> hub.leave(streamId, sink));
    response.closeHandler(
        v -> {
          vertx.cancelTimer(timer);
          hub.leave(streamId, sink);
        });
  }

  void stop(@Observes ShutdownEvent event) {
    hub.endAll();
  }
}
