package dev.vibecast.schema.music;

/** Tonic of the recipe; the ordinal is the pitch class, C = 0. */
public enum Root implements Label {
  C("c"),
  C_SHARP("c#"),
  D("d"),
  D_SHARP("d#"),
  E("e"),
  F("f"),
  F_SHARP("f#"),
  G("g"),
  G_SHARP("g#"),
  A("a"),
  A_SHARP("a#"),
  B("b");

  private final String label;

  Root(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Pitch class of the tonic, 0 (C) … 11 (B). */
  public int pitchClass() {
    return ordinal();
  }
}
