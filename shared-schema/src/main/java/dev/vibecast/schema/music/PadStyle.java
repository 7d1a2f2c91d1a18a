package dev.vibecast.schema.music;

import java.util.Locale;

/** What the pad layer plays. */
public enum PadStyle implements Label {
  WARM_SLOW,
  DARK_SUSTAINED,
  CINEMATIC,
  THIN_HIGH,
  AMBIENT_DRIFT,
  STACKED_FIFTHS,
  BRIGHT_OPEN;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
