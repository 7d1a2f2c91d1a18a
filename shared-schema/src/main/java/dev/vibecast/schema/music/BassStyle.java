package dev.vibecast.schema.music;

import java.util.Locale;

/** What the bass layer plays. */
public enum BassStyle implements Label {
  DRONE,
  SUSTAINED,
  PULSING,
  WALKING,
  FIFTH_DRONE,
  SUB_PULSE,
  OCTAVE,
  ARP_BASS;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
