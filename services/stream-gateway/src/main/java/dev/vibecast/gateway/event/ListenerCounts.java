package dev.vibecast.gateway.event;

import dev.vibecast.schema.event.StreamEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many listen at other gateways, by what they said last. A gateway that falls silent is no
 * longer counted. Safe for use by any thread.
 */
public final class ListenerCounts {

  /** How long a count holds; every gateway repeats its counts well within it. */
  static final Duration HOLDS = Duration.ofSeconds(90);

  private record Said(int listeners, Instant at) {}

  private final String self;
  private final Map<String, Map<String, Said>> byStream = new ConcurrentHashMap<>();

  /**
   * @param self name of this gateway, whose own words are not counted
   */
  public ListenerCounts(String self) {
    this.self = self;
  }

  /** A gateway said how many listen there. */
  public void heard(StreamEvent.ListenerCount count) {
    if (!self.equals(count.gateway())) {
      byStream
          .computeIfAbsent(count.streamId(), id -> new ConcurrentHashMap<>())
          .put(count.gateway(), new Said(count.listeners(), count.at()));
    }
  }

  /** How many listen elsewhere. */
  public int elsewhere(String streamId, Instant now) {
    Map<String, Said> said = byStream.get(streamId);
    if (said == null) {
      return 0;
    }
    said.values().removeIf(s -> s.at().plus(HOLDS).isBefore(now));
    return said.values().stream().mapToInt(Said::listeners).sum();
  }

  /** The stream is over. */
  public void forget(String streamId) {
    byStream.remove(streamId);
  }
}
