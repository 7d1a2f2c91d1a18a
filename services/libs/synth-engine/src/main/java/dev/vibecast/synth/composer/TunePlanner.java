package dev.vibecast.synth.composer;

/** Writes the onsets and pitches of one phrase. */
interface TunePlanner {

  /** Adds tones to an empty phrase, in order of time. */
  void plan(Tune tune);
}
