package dev.vibecast.schema.music;

import java.util.Locale;

/** Share of weak melody notes outside the scale. */
public enum ChromaticProb implements OrderedLabel {
  NONE(0.0),
  LIGHT(0.05),
  MEDIUM(0.12),
  HEAVY(0.25);

  private final double value;

  ChromaticProb(double value) {
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
