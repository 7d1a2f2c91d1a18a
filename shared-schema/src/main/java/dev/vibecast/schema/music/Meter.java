package dev.vibecast.schema.music;

/** Time signatures the engine plays. */
public enum Meter implements Label {
  FOUR_FOUR("4/4", 16),
  THREE_FOUR("3/4", 12),
  SIX_EIGHT("6/8", 12),
  FIVE_FOUR("5/4", 20),
  SEVEN_EIGHT("7/8", 14);

  private final String label;
  private final int sixteenths;

  Meter(String label, int sixteenths) {
    this.label = label;
    this.sixteenths = sixteenths;
  }

  @Override
  public String label() {
    return label;
  }

  /** Length of one bar in sixteenth notes. */
  public int sixteenths() {
    return sixteenths;
  }
}
