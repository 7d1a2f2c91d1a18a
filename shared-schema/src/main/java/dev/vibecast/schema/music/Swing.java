package dev.vibecast.schema.music;

import java.util.Locale;

/** Long-short ratio of off-eighths. */
public enum Swing implements OrderedLabel {
  NONE(0.0),
  LIGHT(0.2),
  MEDIUM(0.5),
  HEAVY(0.8);

  private final double value;

  Swing(double value) {
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
