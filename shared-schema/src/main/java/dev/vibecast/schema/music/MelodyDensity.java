package dev.vibecast.schema.music;

import java.util.Locale;

/** How many notes the melody plays. */
public enum MelodyDensity implements OrderedLabel {
  VERY_SPARSE(0.15),
  SPARSE(0.3),
  MEDIUM(0.5),
  BUSY(0.7),
  VERY_BUSY(0.85);

  private final double value;

  MelodyDensity(double value) {
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
