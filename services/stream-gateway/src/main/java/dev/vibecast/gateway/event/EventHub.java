package dev.vibecast.gateway.event;

import dev.vibecast.gateway.audio.ListenerLimits;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.event.StreamEvent;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Hands events to those who follow a stream. Safe for use by any thread. */
public final class EventHub {

  private final Map<String, Followers> streams = new ConcurrentHashMap<>();
  private final AtomicInteger total = new AtomicInteger();
  private final ListenerLimits limits;

  public EventHub(ListenerLimits limits) {
    this.limits = limits;
  }

  /**
   * Adds a follower, who first gets a snapshot and then everything that happens after it.
   *
   * @return whether there was room
   */
  public boolean follow(String streamId, EventSink sink, Supplier<StreamSnapshot> snapshot) {
    Followers followers = streams.computeIfAbsent(streamId, id -> new Followers());
    return total.get() < limits.total() && followers.add(sink, snapshot);
  }

  /** Removes a follower. */
  public void leave(String streamId, EventSink sink) {
    Followers followers = streams.get(streamId);
    if (followers != null) {
      followers.remove(sink);
    }
  }

  /** Hands an event to those who follow its stream. */
  public void publish(StreamEvent event) {
    Followers followers = streams.get(event.streamId());
    if (followers != null) {
      followers.send(event);
    }
  }

  /** How many follow any stream. */
  public int followers() {
    return total.get();
  }

  /** Ends every connection. */
  public void endAll() {
    streams.values().forEach(Followers::endAll);
  }

  private final class Followers {

    private final Set<EventSink> sinks = new LinkedHashSet<>();

    synchronized boolean add(EventSink sink, Supplier<StreamSnapshot> snapshot) {
      if (sinks.size() >= limits.perStream()) {
        return false;
      }
      sinks.add(sink);
      total.incrementAndGet();
      sink.send(null, StreamSnapshot.EVENT_TYPE, ContractJson.write(snapshot.get()));
      return true;
    }

    synchronized void remove(EventSink sink) {
      if (sinks.remove(sink)) {
        total.decrementAndGet();
      }
    }

    synchronized void send(StreamEvent event) {
      if (sinks.isEmpty()) {
        return;
      }
      byte[] json = ContractJson.write(event);
      String type = EventTypes.of(event);
      for (EventSink sink : Set.copyOf(sinks)) {
        if (!sink.send(event.eventId(), type, json)) {
          remove(sink);
          sink.end();
        }
      }
    }

    synchronized void endAll() {
      Set.copyOf(sinks)
          .forEach(
              sink -> {
                remove(sink);
                sink.end();
              });
    }
  }
}
