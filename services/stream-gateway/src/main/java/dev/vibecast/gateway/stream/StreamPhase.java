package dev.vibecast.gateway.stream;

import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.timeline.StreamStatus;
import java.util.Locale;

/** Where a stream is in its life. */
public enum StreamPhase implements Label {
  /** Asked for; the renderer has not begun it. */
  STARTING,
  /** Sounds. */
  PLAYING,
  /** Stands still and keeps its place. */
  PAUSED,
  /** Is over. */
  STOPPED;

  static StreamPhase of(StreamStatus status) {
    return switch (status) {
      case PLAYING -> PLAYING;
      case PAUSED -> PAUSED;
      case STOPPED -> STOPPED;
    };
  }

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
