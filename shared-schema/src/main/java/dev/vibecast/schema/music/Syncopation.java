package dev.vibecast.schema.music;

import java.util.Locale;

/** Share of onsets pulled ahead of the beat. */
public enum Syncopation implements OrderedLabel {
  STRAIGHT(0.0),
  LIGHT(0.2),
  MEDIUM(0.5),
  HEAVY(0.8);

  private final double value;

  Syncopation(double value) {
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
