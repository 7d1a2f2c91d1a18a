package dev.vibecast.gateway.event;

import dev.vibecast.schema.event.StreamEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * Decides when listener counts are worth telling: when they changed, and now and then while
 * somebody listens. Whoever calls it sets the rate. Used by one thread.
 */
public final class Census {

  private static final Duration REPEAT = Duration.ofSeconds(30);

  private record Told(int listeners, Instant at) {}

  private final String gateway;
  private final Map<String, Told> told = new HashMap<>();

  /**
   * @param gateway name of this gateway
   */
  public Census(String gateway) {
    this.gateway = gateway;
  }

  /** The counts that are to be told now. */
  public List<StreamEvent> take(
      Collection<String> streamIds, ToIntFunction<String> listenersOf, Instant now) {
    told.keySet().retainAll(streamIds);
    return streamIds.stream()
        .map(id -> count(id, listenersOf.applyAsInt(id), now))
        .flatMap(Optional::stream)
        .map(StreamEvent.class::cast)
        .toList();
  }

  private Optional<StreamEvent.ListenerCount> count(String streamId, int listeners, Instant now) {
    Told before = told.getOrDefault(streamId, new Told(0, now));
    boolean due = listeners > 0 && before.at().plus(REPEAT).isBefore(now);
    if (before.listeners() == listeners && !due) {
      return Optional.empty();
    }
    told.put(streamId, new Told(listeners, now));
    return Optional.of(
        new StreamEvent.ListenerCount(
            UUID.randomUUID().toString(), streamId, now, null, gateway, listeners));
  }
}
