package dev.vibecast.schema.music;

import java.util.Locale;

/** How often the melody quotes its motif. */
public enum MotifRepeatProb implements OrderedLabel {
  RARE(0.2),
  SOMETIMES(0.5),
  OFTEN(0.8);

  private final double value;

  MotifRepeatProb(double value) {
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
