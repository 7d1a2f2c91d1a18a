package dev.vibecast.schema.music;

import java.util.Locale;

/** Oscillator character and saturation. */
public enum Grain implements Label {
  CLEAN,
  WARM,
  GRITTY;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
