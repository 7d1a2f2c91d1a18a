package dev.vibecast.schema.music;

import java.util.Locale;

/** Looseness of the players: timing, velocity and detune of notes. */
public enum Human implements OrderedLabel {
  ROBOTIC(0.0),
  TIGHT(0.15),
  NATURAL(0.3),
  LOOSE(0.5),
  DRUNK(0.8);

  private final double value;

  Human(double value) {
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
