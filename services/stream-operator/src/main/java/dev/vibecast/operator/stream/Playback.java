package dev.vibecast.operator.stream;

import dev.vibecast.schema.music.Label;
import java.util.Locale;

/** Whether a declared stream sounds. */
public enum Playback implements Label {
  /** The clock runs. */
  PLAYING,
  /** The clock stands still and the place is kept. */
  PAUSED;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
