package dev.vibecast.synth.composer;

/**
 * A figure of two bars that can be quoted.
 *
 * @param anchor scale step of its first note, from the centre of the register
 * @param slots onsets from the start of the figure, ascending
 * @param offsets scale steps above the first note
 */
record Motif(int anchor, int[] slots, int[] offsets) {

  int size() {
    return slots.length;
  }

  /** The same figure some steps higher. */
  Motif moved(int steps) {
    return new Motif(anchor + steps, slots, offsets);
  }
}
