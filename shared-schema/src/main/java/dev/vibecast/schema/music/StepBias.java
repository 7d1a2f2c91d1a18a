package dev.vibecast.schema.music;

import java.util.Locale;

/** Preference of steps over leaps in the melody. */
public enum StepBias implements OrderedLabel {
  STEP(0.9),
  BALANCED(0.7),
  LEAPY(0.4);

  private final double value;

  StepBias(double value) {
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
