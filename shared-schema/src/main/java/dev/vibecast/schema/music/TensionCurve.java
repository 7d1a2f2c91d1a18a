package dev.vibecast.schema.music;

import java.util.Locale;

/** How energy runs through an arch of the form. */
public enum TensionCurve implements Label {
  ARC,
  RAMP,
  WAVES;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
