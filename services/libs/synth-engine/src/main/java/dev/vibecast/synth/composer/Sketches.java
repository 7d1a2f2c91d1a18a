package dev.vibecast.synth.composer;

import java.util.Arrays;

/** The onsets of a phrase in order of time; the sketches are used again for every phrase. */
final class Sketches {

  private Sketch[] all;
  private int size;

  /** A list with room for so many onsets; it grows if there are more. */
  Sketches(int room) {
    all = new Sketch[room];
    Arrays.setAll(all, i -> new Sketch());
  }

  int size() {
    return size;
  }

  Sketch get(int index) {
    return all[index];
  }

  void clear() {
    size = 0;
  }

  /** Adds a note that quotes nothing. */
  void add(int slot, long key) {
    add(slot, key, 0, Sketch.FREE);
  }

  /** Adds a note of a quotation. */
  void add(int slot, long key, int quote, int offset) {
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
      Arrays.setAll(all, i -> all[i] == null ? new Sketch() : all[i]);
    }
    all[size++].set(slot, key, quote, offset);
  }

  /** Drops the notes of a slot and of all later ones. */
  void dropFrom(int slot) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (all[i].slot < slot) {
        Sketch swap = all[kept];
        all[kept++] = all[i];
        all[i] = swap;
      }
    }
    size = kept;
  }
}
