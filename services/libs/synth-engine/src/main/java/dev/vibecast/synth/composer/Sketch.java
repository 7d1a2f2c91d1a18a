package dev.vibecast.synth.composer;

/** A note of a phrase whose pitch is not yet chosen. */
final class Sketch {

  /** Pitch is free. */
  static final int FREE = Integer.MIN_VALUE;

  /** Slot from the start of the phrase. */
  int slot;

  /** Whose rhythm it is. */
  final long key;

  /** Number of the quotation it belongs to, from 1; 0 for none. */
  final int quote;

  /** Step above the first note of the quotation, or {@link #FREE}. */
  final int offset;

  Sketch(int slot, long key, int quote, int offset) {
    this.slot = slot;
    this.key = key;
    this.quote = quote;
    this.offset = offset;
  }

  /** A note of nobody's. */
  static Sketch free(int slot, long key) {
    return new Sketch(slot, key, 0, FREE);
  }
}
