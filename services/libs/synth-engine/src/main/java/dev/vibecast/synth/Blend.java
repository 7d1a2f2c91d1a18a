package dev.vibecast.synth;

/** How two decks share a crossfade. */
public enum Blend {
  /** Constant power: for a new recipe, whose sound is unrelated to the old one. */
  EQUAL_POWER,
  /** Constant amplitude: for the same notes with changed parameters. */
  LINEAR
}
