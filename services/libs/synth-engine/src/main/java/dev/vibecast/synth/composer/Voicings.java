package dev.vibecast.synth.composer;

/** The best arrangements of one chord, cheapest first; a table that is filled again and again. */
final class Voicings {

  /** Most arrangements that are kept. */
  static final int MOST = 15;

  private final int[][] pitches;
  private final double[] costs = new double[MOST];
  private int size;

  /** A table for chords of so many voices. */
  Voicings(int voices) {
    pitches = new int[MOST][voices];
  }

  int size() {
    return size;
  }

  /** MIDI pitches of an arrangement, ascending; not to be changed. */
  int[] get(int index) {
    return pitches[index];
  }

  void clear() {
    size = 0;
  }

  /** Takes an arrangement in at its place, behind those that cost the same. */
  void add(int[] notes, double cost) {
    int at = size;
    while (at > 0 && costs[at - 1] > cost) {
      at--;
    }
    if (at == MOST) {
      return;
    }
    size = Math.min(MOST, size + 1);
    int[] row = pitches[size - 1];
    for (int i = size - 1; i > at; i--) {
      pitches[i] = pitches[i - 1];
      costs[i] = costs[i - 1];
    }
    pitches[at] = row;
    costs[at] = cost;
    System.arraycopy(notes, 0, row, 0, notes.length);
  }

  /** Forgets all arrangements but one. */
  void keep(int index) {
    int[] kept = pitches[index];
    pitches[index] = pitches[0];
    pitches[0] = kept;
    size = 1;
  }
}
