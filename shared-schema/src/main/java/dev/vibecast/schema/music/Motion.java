package dev.vibecast.schema.music;

import java.util.Locale;

/** Rate and depth of slow modulation. */
public enum Motion implements OrderedLabel {
  STATIC(0.1),
  SLOW(0.3),
  MEDIUM(0.5),
  FAST(0.7),
  CHAOTIC(0.9);

  private final double value;

  Motion(double value) {
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
