package dev.vibecast.schema.timeline;

import dev.vibecast.schema.music.Label;
import java.util.Locale;

/** What the clock of a stream does. */
public enum StreamStatus implements Label {
  PLAYING,
  PAUSED,
  STOPPED;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
