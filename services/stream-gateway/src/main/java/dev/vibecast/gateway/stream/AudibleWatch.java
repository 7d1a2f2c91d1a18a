package dev.vibecast.gateway.stream;

import dev.vibecast.schema.audio.AudioChunk;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds when a prompt was first heard: the moment the first chunk that a transition influences was
 * handed to listeners. Audio and events are separate topics, so either may come first. Safe for use
 * by any thread.
 */
public final class AudibleWatch {

  /** Learns when a prompt became audible. */
  @FunctionalInterface
  public interface Report {

    /** The prompt was heard first at this moment. */
    void audible(String streamId, String promptId, Instant at);
  }

  // 3 s of chunks of 200 ms: an event that is later than that is not worth measuring.
  private static final int REMEMBERED = 15;
  // Transitions whose audio never comes must not pile up.
  private static final int MOST_PENDING = 8;

  private final Clock clock;
  private final Report report;
  private final Map<String, Watched> streams = new ConcurrentHashMap<>();

  public AudibleWatch(Clock clock, Report report) {
    this.clock = clock;
    this.report = report;
  }

  /** A chunk was handed to listeners. */
  public void delivered(AudioChunk chunk) {
    of(chunk.streamId()).delivered(new Delivery(chunk.endFrame(), clock.instant()));
  }

  /** A prompt's music begins at this frame. */
  public void transition(String streamId, String promptId, long startFrame) {
    of(streamId).transition(new Pending(promptId, startFrame));
  }

  /** The stream is over. */
  public void forget(String streamId) {
    streams.remove(streamId);
  }

  private Watched of(String streamId) {
    return streams.computeIfAbsent(streamId, Watched::new);
  }

  private record Delivery(long endFrame, Instant at) {}

  private record Pending(String promptId, long startFrame) {}

  private final class Watched {

    private final String streamId;
    private final Deque<Delivery> deliveries = new ArrayDeque<>();
    private final Deque<Pending> pending = new ArrayDeque<>();

    Watched(String streamId) {
      this.streamId = streamId;
    }

    synchronized void delivered(Delivery delivery) {
      deliveries.addLast(delivery);
      if (deliveries.size() > REMEMBERED) {
        deliveries.removeFirst();
      }
      pending.removeIf(p -> isHeard(p, delivery));
    }

    private boolean isHeard(Pending waiting, Delivery delivery) {
      boolean heard = delivery.endFrame() > waiting.startFrame();
      if (heard) {
        report.audible(streamId, waiting.promptId(), delivery.at());
      }
      return heard;
    }

    synchronized void transition(Pending waiting) {
      if (deliveries.stream().anyMatch(d -> isHeard(waiting, d))) {
        return;
      }
      pending.addLast(waiting);
      if (pending.size() > MOST_PENDING) {
        pending.removeFirst();
      }
    }
  }
}
