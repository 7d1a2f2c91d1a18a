package dev.vibecast.schema.music;

import java.util.Locale;

/** How firmly phrases close. */
public enum CadenceStrength implements OrderedLabel {
  WEAK(0.3),
  MEDIUM(0.6),
  STRONG(0.9);

  private final double value;

  CadenceStrength(double value) {
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
