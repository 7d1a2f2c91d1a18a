package dev.vibecast.synth;

/** Where in the music something may begin. */
public enum Boundary {
  /** At once. */
  NOW,
  /** With the next beat. */
  BEAT,
  /** With the next bar. */
  BAR,
  /** With the next phrase of the recipe's length. */
  PHRASE
}
