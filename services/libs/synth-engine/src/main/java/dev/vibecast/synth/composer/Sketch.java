package dev.vibecast.synth.composer;

/** A note of a phrase whose pitch is not yet chosen. */
final class Sketch {

  /** Pitch is free. */
  static final int FREE = Integer.MIN_VALUE;

  /** Slot from the start of the phrase. */
  int slot;

  /** Whose rhythm it is. */
  long key;

  /** Number of the quotation it belongs to, from 1; 0 for none. */
  int quote;

  /** Step above the first note of the quotation, or {@link #FREE}. */
  int offset;

  void set(int newSlot, long newKey, int newQuote, int newOffset) {
    slot = newSlot;
    key = newKey;
    quote = newQuote;
    offset = newOffset;
  }
}
