package dev.vibecast.schema.music;

import java.util.Locale;

/** Size of the room around the music. */
public enum Space implements OrderedLabel {
  DRY(0.1),
  SMALL(0.3),
  MEDIUM(0.5),
  LARGE(0.7),
  VAST(0.95);

  private final double value;

  Space(double value) {
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
