package dev.vibecast.rendering.stream;

import dev.vibecast.schema.timeline.ClockAnchor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * When frames are due.
 *
 * @param source wall time that never runs backwards
 * @param catchUp how late a chunk may be and still be caught up
 */
public record Pacing(InstantSource source, Duration catchUp) {

  /** Wall time. */
  public Instant now() {
    return source.instant();
  }

  /** How long ago the frame was due; negative if it is not due yet. */
  Duration lateness(ClockAnchor anchor, long frame) {
    return Duration.between(anchor.instantOf(frame), source.instant());
  }
}
