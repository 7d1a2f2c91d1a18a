package dev.vibecast.synth.composer;

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
   * Writes a motif as it is quoted.
   *
   * @param into takes the quotation; has room for twice the notes
   * @param length slots of the whole figure, two bars
   * @param octave steps in an octave
   */
  void write(Motif motif, Motif into, int length, int octave) {
    switch (this) {
      case PLAIN -> moved(motif, into, 0, 1);
      case UP_ONE -> moved(motif, into, 1, 1);
      case DOWN_ONE -> moved(motif, into, -1, 1);
      case UP_TWO -> moved(motif, into, 2, 1);
      case DOWN_TWO -> moved(motif, into, -2, 1);
      case UP_THREE -> moved(motif, into, 3, 1);
      case DOWN_THREE -> moved(motif, into, -3, 1);
      case OCTAVE -> moved(motif, into, octave, 1);
      case INVERT -> moved(motif, into, 0, -1);
      case RETROGRADE -> retrograde(motif, into, length);
      case AUGMENT -> stretched(motif, into, length, 2, 1);
      case DIMINISH -> stretched(motif, into, length, 1, 2);
      case FRAGMENT_UP -> fragment(motif, into, length, 1);
      case FRAGMENT_DOWN -> fragment(motif, into, length, -1);
      case DISPLACE -> displaced(motif, into, length, 4);
      case ORNAMENT -> ornamented(motif, into, length);
    }
  }

  /** The same some steps higher, or mirrored with a factor of −1. */
  private static void moved(Motif motif, Motif into, int steps, int factor) {
    into.begin(motif.anchor() + steps);
    for (int i = 0; i < motif.size(); i++) {
      into.add(motif.slot(i), factor * motif.offset(i));
    }
  }

  /** Durations and pitches in reverse order. */
  private static void retrograde(Motif motif, Motif into, int length) {
    int last = motif.size() - 1;
    into.begin(motif.anchor() + motif.offset(last));
    for (int i = last; i >= 0; i--) {
      into.add(length - motif.end(i, length), motif.offset(i) - motif.offset(last));
    }
  }

  /** The beginning at another speed; a faster one ends on a last note in the middle. */
  private static void stretched(Motif motif, Motif into, int length, int up, int down) {
    into.begin(motif.anchor());
    for (int i = 0; i < motif.size(); i++) {
      int slot = motif.slot(i) * up / down;
      if (slot < length && (into.size() == 0 || slot > into.slot(into.size() - 1))) {
        into.add(slot, motif.offset(i));
      }
    }
    if (down > 1 && into.slot(into.size() - 1) < length / down) {
      into.add(length / down, 0);
    }
  }

  /** The first bar, then the same a step away. */
  private static void fragment(Motif motif, Motif into, int length, int step) {
    int half = 0;
    while (half < motif.size() && motif.slot(half) < length / 2) {
      half++;
    }
    if (half == 0) {
      moved(motif, into, 0, 1);
      return;
    }
    into.begin(motif.anchor());
    for (int i = 0; i < 2 * half; i++) {
      int from = i % half;
      boolean again = i >= half;
      into.add(
          motif.slot(from) + (again ? length / 2 : 0), motif.offset(from) + (again ? step : 0));
    }
  }

  private static void displaced(Motif motif, Motif into, int length, int by) {
    into.begin(motif.anchor());
    for (int i = 0; i < motif.size() && motif.slot(i) + by < length; i++) {
      into.add(motif.slot(i) + by, motif.offset(i));
    }
    if (into.size() == 0) {
      moved(motif, into, 0, 1);
    }
  }

  /** Upper neighbours in the middle of long notes. */
  private static void ornamented(Motif motif, Motif into, int length) {
    into.begin(motif.anchor());
    for (int i = 0; i < motif.size(); i++) {
      into.add(motif.slot(i), motif.offset(i));
      if (motif.end(i, length) - motif.slot(i) >= 6) {
        into.add(motif.slot(i) + 4, motif.offset(i) + 1);
      }
    }
  }
}
