package dev.vibecast.synth.composer;

import java.util.Arrays;

/** What may happen to a motif when it is quoted; the order is part of the engine version. */
enum Transform {
  PLAIN,
  UP_ONE,
  DOWN_ONE,
  UP_TWO,
  DOWN_TWO,
  UP_THREE,
  DOWN_THREE,
  ORNAMENT,
  INVERT,
  RETROGRADE,
  AUGMENT,
  FRAGMENT_UP,
  FRAGMENT_DOWN,
  DISPLACE,
  DIMINISH,
  OCTAVE;

  /**
   * The motif as it is quoted.
   *
   * @param length slots of the whole figure, two bars
   * @param octave steps in an octave
   */
  Motif of(Motif motif, int length, int octave) {
    return switch (this) {
      case PLAIN -> motif;
      case UP_ONE -> motif.moved(1);
      case DOWN_ONE -> motif.moved(-1);
      case UP_TWO -> motif.moved(2);
      case DOWN_TWO -> motif.moved(-2);
      case UP_THREE -> motif.moved(3);
      case DOWN_THREE -> motif.moved(-3);
      case OCTAVE -> motif.moved(octave);
      case INVERT -> new Motif(motif.anchor(), motif.slots(), map(motif.offsets(), -1));
      case RETROGRADE -> retrograde(motif, length);
      case AUGMENT -> stretched(motif, length, 2, 1);
      case DIMINISH -> stretched(motif, length, 1, 2);
      case FRAGMENT_UP -> fragment(motif, length, 1);
      case FRAGMENT_DOWN -> fragment(motif, length, -1);
      case DISPLACE -> displaced(motif, length, 4);
      case ORNAMENT -> ornamented(motif, length);
    };
  }

  private static int[] map(int[] offsets, int factor) {
    return Arrays.stream(offsets).map(o -> o * factor).toArray();
  }

  /** Durations and pitches in reverse order. */
  private static Motif retrograde(Motif motif, int length) {
    int n = motif.size();
    int[] slots = new int[n];
    int[] offsets = new int[n];
    for (int i = 0; i < n; i++) {
      int end = n - i < n ? motif.slots()[n - i] : length;
      slots[i] = length - end;
      offsets[i] = motif.offsets()[n - 1 - i] - motif.offsets()[n - 1];
    }
    return new Motif(motif.anchor() + motif.offsets()[n - 1], slots, offsets);
  }

  /** The beginning at another speed; a faster one ends on a last note in the middle. */
  private static Motif stretched(Motif motif, int length, int up, int down) {
    int[] slots = new int[motif.size() + 1];
    int[] offsets = new int[motif.size() + 1];
    int n = 0;
    for (int i = 0; i < motif.size(); i++) {
      int slot = motif.slots()[i] * up / down;
      if (slot < length && (n == 0 || slot > slots[n - 1])) {
        slots[n] = slot;
        offsets[n++] = motif.offsets()[i];
      }
    }
    if (down > 1 && slots[n - 1] < length / down) {
      slots[n] = length / down;
      offsets[n++] = 0;
    }
    return new Motif(motif.anchor(), Arrays.copyOf(slots, n), Arrays.copyOf(offsets, n));
  }

  /** The first bar, then the same a step away. */
  private static Motif fragment(Motif motif, int length, int step) {
    int half = 0;
    while (half < motif.size() && motif.slots()[half] < length / 2) {
      half++;
    }
    int[] slots = new int[2 * half];
    int[] offsets = new int[2 * half];
    for (int i = 0; i < half; i++) {
      slots[i] = motif.slots()[i];
      offsets[i] = motif.offsets()[i];
      slots[half + i] = length / 2 + motif.slots()[i];
      offsets[half + i] = motif.offsets()[i] + step;
    }
    return half == 0 ? motif : new Motif(motif.anchor(), slots, offsets);
  }

  private static Motif displaced(Motif motif, int length, int by) {
    int n = 0;
    while (n < motif.size() && motif.slots()[n] + by < length) {
      n++;
    }
    int[] slots = Arrays.stream(motif.slots()).limit(n).map(s -> s + by).toArray();
    return n == 0 ? motif : new Motif(motif.anchor(), slots, Arrays.copyOf(motif.offsets(), n));
  }

  /** Upper neighbours in the middle of long notes. */
  private static Motif ornamented(Motif motif, int length) {
    int[] slots = new int[2 * motif.size()];
    int[] offsets = new int[2 * motif.size()];
    int n = 0;
    for (int i = 0; i < motif.size(); i++) {
      int end = i + 1 < motif.size() ? motif.slots()[i + 1] : length;
      slots[n] = motif.slots()[i];
      offsets[n++] = motif.offsets()[i];
      if (end - motif.slots()[i] >= 6) {
        slots[n] = motif.slots()[i] + 4;
        offsets[n++] = motif.offsets()[i] + 1;
      }
    }
    return new Motif(motif.anchor(), Arrays.copyOf(slots, n), Arrays.copyOf(offsets, n));
  }
}
