package dev.vibecast.gateway.stream;

import dev.vibecast.schema.timeline.StreamTimeline;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every stream the gateway has heard of. Safe for use by any thread. */
public final class StreamCatalogue {

  private final Map<String, KnownStream> streams = new ConcurrentHashMap<>();

  /** A stream was asked for. One that is over starts anew. */
  public void starting(String streamId, String promptId, String promptText, Instant now) {
    streams.merge(
        streamId,
        new KnownStream(streamId, now, promptId, promptText, null),
        (known, fresh) -> known.isOver() ? fresh : known);
  }

  /** The renderer's word on a stream; an owner that has been replaced is not heard. */
  public void learn(StreamTimeline timeline) {
    streams.merge(
        timeline.streamId(),
        KnownStream.of(timeline),
        (known, fresh) -> isStale(known.timeline(), timeline) ? known : fresh);
  }

  private static boolean isStale(StreamTimeline known, StreamTimeline fresh) {
    return known != null
        && known.startedAt().equals(fresh.startedAt())
        && (fresh.epoch() < known.epoch()
            || (fresh.epoch() == known.epoch() && fresh.revision() < known.revision()));
  }

  /** The stream is gone for good. */
  public void forget(String streamId) {
    streams.remove(streamId);
  }

  /** Lets go of streams that never began to sound. */
  public void forgetStartingBefore(Instant deadline) {
    streams
        .values()
        .removeIf(s -> s.phase() == StreamPhase.STARTING && s.since().isBefore(deadline));
  }

  /** The stream of this name. */
  public Optional<KnownStream> find(String streamId) {
    return Optional.ofNullable(streams.get(streamId));
  }

  /** All streams that are not over, newest first. */
  public List<KnownStream> live() {
    return streams.values().stream()
        .filter(s -> !s.isOver())
        .sorted(Comparator.comparing(KnownStream::since).reversed())
        .toList();
  }

  /** How many streams are not over. */
  public long liveCount() {
    return streams.values().stream().filter(s -> !s.isOver()).count();
  }
}
