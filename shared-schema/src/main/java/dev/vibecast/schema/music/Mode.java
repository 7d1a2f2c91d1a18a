package dev.vibecast.schema.music;

import java.util.Locale;

/** Scale of the recipe. */
public enum Mode implements Label {
  MAJOR,
  MINOR,
  DORIAN,
  MIXOLYDIAN,
  LYDIAN,
  PHRYGIAN,
  HARMONIC_MINOR,
  PENTATONIC_MAJOR,
  PENTATONIC_MINOR;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
