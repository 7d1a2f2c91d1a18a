package dev.vibecast.synth.composer;

/** How a phrase closes. */
enum Ending {
  /** On the tonic chord, the melody on the tonic. */
  STRONG,
  /** On the tonic chord, the melody on its third or fifth. */
  HOME,
  /** Elsewhere. */
  OPEN
}
