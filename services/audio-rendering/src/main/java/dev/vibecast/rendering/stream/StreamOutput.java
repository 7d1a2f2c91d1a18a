package dev.vibecast.rendering.stream;

import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.timeline.StreamTimeline;

/** Where a stream goes. Each call returns when the broker holds the record, or throws. */
public interface StreamOutput {

  /** Publishes the next chunk. */
  void chunk(AudioChunk chunk);

  /** Publishes the newest state. */
  void timeline(StreamTimeline timeline);

  /** Publishes what happened. */
  void event(StreamEvent event);
}
