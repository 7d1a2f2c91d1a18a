package dev.vibecast.synth.composer;

/** One layer's player: writes its notes of a bar. */
interface Part {

  /** Adds the notes that start in this bar. */
  void write(Bar bar);
}
