package dev.vibecast.schema.music;

import java.util.Locale;

/** The occasional foreground sound. */
public enum AccentStyle implements Label {
  NONE,
  BELLS,
  PLUCK,
  CHIME,
  BELLS_DENSE,
  BLIP,
  BLIP_RANDOM,
  BRASS_HIT,
  WIND,
  ARP_ACCENT,
  PIANO_NOTE;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
