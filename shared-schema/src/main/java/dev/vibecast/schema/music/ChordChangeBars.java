package dev.vibecast.schema.music;

import java.util.Locale;

/** Harmonic rhythm: how many bars one chord lasts. */
public enum ChordChangeBars implements Label {
  VERY_SLOW(4.0),
  SLOW(2.0),
  MEDIUM(1.0),
  FAST(0.5);

  private final double bars;

  ChordChangeBars(double bars) {
    this.bars = bars;
  }

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Length of one chord in bars. */
  public double bars() {
    return bars;
  }
}
