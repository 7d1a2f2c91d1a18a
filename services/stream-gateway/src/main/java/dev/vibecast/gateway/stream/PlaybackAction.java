package dev.vibecast.gateway.stream;

import dev.vibecast.schema.music.Label;
import java.util.Locale;

/** What can be asked of a stream's clock. */
public enum PlaybackAction implements Label {
  PLAY,
  PAUSE,
  STOP,
  /** Begin the current recipe anew from its first bar. */
  RESET;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
