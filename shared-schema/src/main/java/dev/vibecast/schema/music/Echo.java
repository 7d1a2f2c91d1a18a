package dev.vibecast.schema.music;

import java.util.Locale;

/** Amount and length of the tempo-synced echo. */
public enum Echo implements OrderedLabel {
  NONE(0.0),
  SUBTLE(0.25),
  MEDIUM(0.5),
  HEAVY(0.75),
  INFINITE(0.95);

  private final double value;

  Echo(double value) {
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
