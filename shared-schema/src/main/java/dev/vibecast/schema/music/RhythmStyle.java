package dev.vibecast.schema.music;

import java.util.Locale;

/** Which drums play, if any. */
public enum RhythmStyle implements Label {
  NONE,
  MINIMAL,
  HEARTBEAT,
  SOFT_FOUR,
  HATS_ONLY,
  ELECTRONIC,
  KIT_LIGHT,
  KIT_MEDIUM,
  MILITARY,
  TABLA_ESSENCE,
  BRUSH;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
