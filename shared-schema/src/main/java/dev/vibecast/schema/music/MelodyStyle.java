package dev.vibecast.schema.music;

import java.util.Locale;

/** How the melody layer moves. */
public enum MelodyStyle implements Label {
  PROCEDURAL,
  CONTEMPLATIVE,
  RISING,
  FALLING,
  MINIMAL,
  ORNAMENTAL,
  ARP_MELODY,
  CONTEMPLATIVE_MINOR,
  CALL_RESPONSE,
  HEROIC;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
