package dev.vibecast.gateway.http;

import dev.vibecast.gateway.audio.Broadcasts;
import dev.vibecast.gateway.event.ListenerCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** How many listen to a stream, here and elsewhere. */
@ApplicationScoped
public class ListenerTally {

  private final Broadcasts broadcasts;
  private final ListenerCounts counts;
  private final Clock clock;

  ListenerTally(Broadcasts broadcasts, ListenerCounts counts, Clock clock) {
    this.broadcasts = broadcasts;
    this.counts = counts;
    this.clock = clock;
  }

  /** At all gateways that were heard of. */
  int of(String streamId) {
    return broadcasts.listeners(streamId) + counts.elsewhere(streamId, clock.instant());
  }
}
