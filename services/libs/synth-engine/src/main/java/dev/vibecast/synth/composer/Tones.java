package dev.vibecast.synth.composer;

import java.util.Arrays;

/** The notes of a phrase in order of time; they are used again for every phrase. */
final class Tones {

  /** One note: slots from the start of the phrase, a step of the scale, an alteration. */
  static final class Tone {
    double slot;
    double slots;
    int step;
    int semitones;
    double velocity;
    int part;

    private void set(double newSlot, double newSlots, int newStep) {
      slot = newSlot;
      slots = newSlots;
      step = newStep;
      semitones = 0;
      velocity = .7;
      part = 0;
    }
  }

  private Tone[] all;
  private int size;

  /** A list with room for so many notes; it grows if there are more. */
  Tones(int room) {
    all = new Tone[room];
    Arrays.setAll(all, i -> new Tone());
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  Tone get(int index) {
    return all[index];
  }

  Tone last() {
    return all[size - 1];
  }

  void clear() {
    size = 0;
  }

  Tone add(double slot, double slots, int step) {
    return insert(size, slot, slots, step);
  }

  /** Adds a note before another. */
  Tone insert(int index, double slot, double slots, int step) {
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
      Arrays.setAll(all, i -> all[i] == null ? new Tone() : all[i]);
    }
    Tone tone = all[size++];
    System.arraycopy(all, index, all, index + 1, size - 1 - index);
    all[index] = tone;
    tone.set(slot, slots, step);
    return tone;
  }

  void remove(int index) {
    Tone tone = all[index];
    size--;
    System.arraycopy(all, index + 1, all, index, size - index);
    all[size] = tone;
  }
}
