package dev.vibecast.schema.music;

import java.util.Locale;

/** Spectral brightness of every voice. */
public enum Brightness implements OrderedLabel {
  VERY_DARK(0.1),
  DARK(0.3),
  MEDIUM(0.5),
  BRIGHT(0.7),
  VERY_BRIGHT(0.9);

  private final double value;

  Brightness(double value) {
    this.value = value;
  }

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public double value() {
    return value;
  }
}
