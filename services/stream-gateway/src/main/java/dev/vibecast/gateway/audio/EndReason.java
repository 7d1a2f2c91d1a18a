package dev.vibecast.gateway.audio;

import dev.vibecast.schema.music.Label;
import java.util.Locale;

/** Why a listener hears no more. */
public enum EndReason implements Label {
  /** The listener hung up. */
  LEFT,
  /** The stream is over. */
  STREAM_ENDED,
  /** The listener could not keep up, even after it was skipped to live. */
  TOO_SLOW,
  /** No audio came in time. */
  NO_AUDIO,
  /** This gateway has more work than it can hold. */
  OVERLOADED,
  /** This gateway shuts down; another one can take over. */
  SHUTDOWN;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
