package dev.vibecast.synth.composer;

/** The pitches of a chord while it is arranged, MIDI with fractions; used again for every chord. */
final class Pitches {

  private final double[] midi = new double[Note.MOST_PITCHES];
  private int size;

  int size() {
    return size;
  }

  double get(int index) {
    return midi[index];
  }

  /** The highest of ascending pitches. */
  double last() {
    return midi[size - 1];
  }

  Pitches clear() {
    size = 0;
    return this;
  }

  Pitches add(double pitch) {
    midi[size++] = pitch;
    return this;
  }

  /** Makes room for a pitch before another. */
  void insert(int index, double pitch) {
    System.arraycopy(midi, index, midi, index + 1, size - index);
    midi[index] = pitch;
    size++;
  }

  void remove(int index) {
    size--;
    System.arraycopy(midi, index + 1, midi, index, size - index);
  }

  /** Moves all pitches. */
  void raise(double semitones) {
    for (int i = 0; i < size; i++) {
      midi[i] += semitones;
    }
  }
}
