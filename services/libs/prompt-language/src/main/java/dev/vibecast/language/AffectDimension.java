package dev.vibecast.language;

/**
 * The 14 dimensions of expression that the atlas is annotated with. Values run from -3 to 3; those
 * that {@link #unipolar()} have no opposite and run from 0 to 3.
 */
public enum AffectDimension {
  /** Grief to joy. */
  VALENCE('V'),
  /** Asleep to frantic. */
  AROUSAL('A'),
  /** Settled to dread. */
  TENSION('T'),
  /** Crumb to titanic. */
  POWER('P'),
  /** Sterile to cosy. */
  WARMTH('W'),
  /** Pocket to canyon. */
  VASTNESS('X'),
  /** Gut string to robot. */
  SYNTHETIC('Y'),
  /** Starship to sepia. */
  NOSTALGIA('O'),
  /** Frozen to galloping. */
  MOVEMENT('M'),
  /** Bare to labyrinth. */
  COMPLEXITY('C'),
  /** Cave to noon. */
  LIGHT('L'),
  /** Solemn to slapstick, 0 to 3. */
  HUMOUR('H'),
  /** Traffic to vigil, 0 to 3. */
  SACRED('S'),
  /** Picnic to ambush, 0 to 3. */
  DANGER('R');

  /** Largest value of any dimension. */
  public static final double MAX = 3;

  private final char code;

  AffectDimension(char code) {
    this.code = code;
  }

  /** The letter used in annotations. */
  public char code() {
    return code;
  }

  /** Whether the dimension has no negative side. */
  public boolean unipolar() {
    return this == HUMOUR || this == SACRED || this == DANGER;
  }

  /** Smallest value. */
  public double min() {
    return unipolar() ? 0 : -MAX;
  }

  /**
   * The dimension of a letter.
   *
   * @throws IllegalArgumentException if no dimension has it
   */
  public static AffectDimension ofCode(char code) {
    for (AffectDimension dimension : values()) {
      if (dimension.code == code) {
        return dimension;
      }
    }
    throw new IllegalArgumentException("no affect dimension is called " + code);
  }
}
