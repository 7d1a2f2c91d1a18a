package dev.vibecast.schema.music;

import java.util.Locale;

/** How notes begin. */
public enum Attack implements Label {
  SOFT,
  MEDIUM,
  SHARP;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
