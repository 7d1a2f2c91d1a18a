package dev.vibecast.gateway.http;

import dev.vibecast.gateway.audio.Broadcasts;
import dev.vibecast.gateway.audio.EndReason;
import dev.vibecast.gateway.config.GatewayConfig;
import dev.vibecast.gateway.event.Census;
import dev.vibecast.gateway.event.EventHub;
import dev.vibecast.gateway.stream.KnownStream;
import dev.vibecast.gateway.stream.Outbox;
import dev.vibecast.gateway.stream.StreamCatalogue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is done now and then: listener counts are told, streams that never began are forgotten. */
@ApplicationScoped
public class Housekeeping {

  private final Vertx vertx;
  private final StreamCatalogue catalogue;
  private final Broadcasts broadcasts;
  private final Outbox outbox;
  private final GatewayConfig config;
  private final Clock clock;
  private final Census census;
  private Set<String> overBefore = Set.of();

  Housekeeping(
      Vertx vertx,
      StreamCatalogue catalogue,
      Broadcasts broadcasts,
      Outbox outbox,
      GatewayConfig config,
      Clock clock) {
    this.vertx = vertx;
    this.catalogue = catalogue;
    this.broadcasts = broadcasts;
    this.outbox = outbox;
    this.config = config;
    this.clock = clock;
    census = new Census(config.name());
  }

  void start(@Observes StartupEvent event, MeterRegistry registry, EventHub hub) {
    Gauge.builder("vibecast.gateway.followers", hub, EventHub::followers).register(registry);
    Gauge.builder("vibecast.gateway.streams", catalogue, StreamCatalogue::liveCount)
        .register(registry);
    vertx.setPeriodic(config.events().countInterval().toMillis(), id -> tidy());
  }

  private void tidy() {
    Instant now = clock.instant();
    catalogue.forgetStartingBefore(now.minus(config.events().startingFor()));
    endLeftovers();
    List<String> streamIds = catalogue.live().stream().map(KnownStream::streamId).toList();
    census.take(streamIds, broadcasts::listeners, now).forEach(outbox::tell);
  }

  // A stream that is over and whose last frames never came would keep its listeners for ever.
  private void endLeftovers() {
    Set<String> over =
        broadcasts.streamIds().stream()
            .filter(id -> catalogue.find(id).filter(KnownStream::isOver).isPresent())
            .collect(Collectors.toSet());
    over.stream()
        .filter(overBefore::contains)
        .forEach(id -> broadcasts.end(id, EndReason.STREAM_ENDED));
    overBefore = over;
  }
}
