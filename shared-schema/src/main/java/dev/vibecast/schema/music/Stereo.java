package dev.vibecast.schema.music;

import java.util.Locale;

/** Width of the stereo image; mono means left equals right. */
public enum Stereo implements OrderedLabel {
  MONO(0.0),
  NARROW(0.25),
  MEDIUM(0.5),
  WIDE(0.75),
  ULTRA_WIDE(1.0);

  private final double value;

  Stereo(double value) {
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
