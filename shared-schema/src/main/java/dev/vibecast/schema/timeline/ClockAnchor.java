package dev.vibecast.schema.timeline;

import dev.vibecast.schema.Require;
import java.time.Duration;
import java.time.Instant;

/**
 * Ties the sample clock to wall time: while the stream plays, frame {@code frame} is heard at
 * {@code at}.
 *
 * @param frame frame number, 0 or more
 * @param at wall time of that frame
 */
public record ClockAnchor(long frame, Instant at) {

  private static final int FRAMES_PER_SECOND = 48_000;
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  public ClockAnchor {
    Require.notNegative("frame", frame);
    Require.present("at", at);
  }

  /** The frame heard at an instant, if the stream plays. */
  public long frameAt(Instant now) {
    Duration elapsed = Duration.between(at, now);
    return frame
        + elapsed.toSeconds() * FRAMES_PER_SECOND
        + elapsed.toNanosPart() * (long) FRAMES_PER_SECOND / NANOS_PER_SECOND;
  }

  /**
   * The first nanosecond at which a frame is heard, if the stream plays; rounded up, so that {@link
   * #frameAt} gives the same frame again.
   */
  public Instant instantOf(long wantedFrame) {
    long frames = wantedFrame - frame;
    long seconds = Math.floorDiv(frames, FRAMES_PER_SECOND);
    long rest = Math.floorMod(frames, FRAMES_PER_SECOND);
    return at.plusSeconds(seconds)
        .plusNanos(Math.ceilDiv(rest * NANOS_PER_SECOND, FRAMES_PER_SECOND));
  }
}
