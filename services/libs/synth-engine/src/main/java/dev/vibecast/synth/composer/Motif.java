package dev.vibecast.synth.composer;

/** A figure of two bars that can be quoted: onsets and scale steps; it can be written anew. */
final class Motif {

  private final int[] slots;
  private final int[] offsets;
  private int anchor;
  private int size;

  /** An empty figure with room for so many notes. */
  Motif(int room) {
    slots = new int[room];
    offsets = new int[room];
  }

  /** Scale step of its first note, from the centre of the register. */
  int anchor() {
    return anchor;
  }

  int size() {
    return size;
  }

  /** Onset from the start of the figure. */
  int slot(int note) {
    return slots[note];
  }

  /** Scale steps above the first note. */
  int offset(int note) {
    return offsets[note];
  }

  /** The onset after a note, or the length of the figure. */
  int end(int note, int length) {
    return note + 1 < size ? slots[note + 1] : length;
  }

  /** Begins another figure. */
  void begin(int newAnchor) {
    anchor = newAnchor;
    size = 0;
  }

  void add(int slot, int offset) {
    slots[size] = slot;
    offsets[size++] = offset;
  }
}
