package dev.vibecast.scoring.played;

import java.util.Locale;

/** Ways in which audio is not fit to be heard. */
public enum Problem {
  SILENCE,
  CLIPPING,
  CLICKS,
  LOUDNESS;

  /** Name in events and metrics. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
