package dev.vibecast.rendering.stream;

import dev.vibecast.schema.timeline.StreamTimeline;

/** Turns the state that somebody else left into ours: the next epoch, everything else as it was. */
final class Takeover {

  private Takeover() {}

  static StreamTimeline of(StreamTimeline left) {
    return new StreamTimeline(
        left.streamId(),
        left.epoch() + 1,
        left.revision() + 1,
        left.engineVersion(),
        left.startedAt(),
        left.status(),
        left.clock(),
        left.segments(),
        left.recentCommandIds());
  }
}
