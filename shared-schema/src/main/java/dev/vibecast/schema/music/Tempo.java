package dev.vibecast.schema.music;

import java.util.Locale;

/** Speed of the beat. This is the one table from label to BPM. */
public enum Tempo implements OrderedLabel {
  VERY_SLOW(0.1, 60),
  SLOW(0.3, 80),
  MEDIUM(0.5, 100),
  FAST(0.7, 125),
  VERY_FAST(0.9, 150);

  private final double value;
  private final int bpm;

  Tempo(double value, int bpm) {
    this.value = value;
    this.bpm = bpm;
  }

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public double value() {
    return value;
  }

  /** Beats per minute. */
  public int bpm() {
    return bpm;
  }

  /**
   * Beats per minute at a position of the 0…1 scale, linear between labels and held at the ends.
   *
   * @param position 0…1, values outside are clamped
   */
  public static double bpmAt(double position) {
    Tempo[] labels = values();
    if (position <= labels[0].value) {
      return labels[0].bpm;
    }
    for (int i = 1; i < labels.length; i++) {
      Tempo low = labels[i - 1];
      Tempo high = labels[i];
      if (position <= high.value) {
        double t = (position - low.value) / (high.value - low.value);
        return low.bpm + t * (high.bpm - low.bpm);
      }
    }
    return labels[labels.length - 1].bpm;
  }

  /**
   * The position of the 0…1 scale at which {@link #bpmAt} gives this tempo, held at the first and
   * last label.
   */
  public static double positionOf(double bpm) {
    Tempo[] labels = values();
    for (int i = 1; i < labels.length; i++) {
      Tempo low = labels[i - 1];
      Tempo high = labels[i];
      if (bpm <= high.bpm) {
        double t = Math.max(0.0, (bpm - low.bpm) / (high.bpm - low.bpm));
        return low.value + t * (high.value - low.value);
      }
    }
    return labels[labels.length - 1].value;
  }
}
