package dev.vibecast.schema.music;

import java.util.Locale;

/** How many notes chords carry. */
public enum ChordExtensions implements Label {
  TRIADS,
  SEVENTHS,
  LUSH;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
