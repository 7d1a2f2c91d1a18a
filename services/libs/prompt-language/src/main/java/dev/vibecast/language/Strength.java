package dev.vibecast.language;

/** How firmly a wish binds, strongest first. A weaker wish gives way to a stronger one. */
public enum Strength {
  /** Said of the music itself: a number, a key, a tempo word, "no", "only", "darker". */
  EXPLICIT,
  /** An instrument or an effect that was named. */
  NAMED,
  /** The convention of a genre or activity that was named. */
  GENRE,
  /** What a content word suggests: a cathedral is vast. */
  IMPLIED
}
