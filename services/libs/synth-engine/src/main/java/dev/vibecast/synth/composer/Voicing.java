package dev.vibecast.synth.composer;

/**
 * Where the tones of a chord may lie, and what it costs to go from one arrangement to the next.
 * Costs after Huron, "Tone and voice" (Music Perception 2001), and Tymoczko, "A Geometry of Music"
 * (2011); low notes keep wider gaps.
 */
final class Voicing {

  private static final int WIDEST_SPAN = 19;
  private static final int WIDEST_GAP = 12;
  private static final double LEAP = 5;
  private static final double OVERLAP = 10;
  private static final double PARALLEL = 6;
  private static final double ROOTLESS = 3;
  private static final double FIFTHLESS = 2;
  private static final double DOUBLED_THIRD = 2;

  private final int voices;
  private final int low;
  private final int high;
  private final int tonic;
  private final int[] climbing;

  /**
   * Voicings inside a MIDI range.
   *
   * @param voices notes of each chord
   * @param tonic pitch class of the tonic, 0 is C
   */
  Voicing(int voices, int low, int high, int tonic) {
    this.voices = voices;
    this.low = low;
    this.high = high;
    this.tonic = tonic;
    climbing = new int[voices];
  }

  /** Notes of each chord. */
  int voices() {
    return voices;
  }

  /** Finds the arrangements of a chord, those nearest the centre first. */
  void search(Chord chord, Voicings found) {
    found.clear();
    for (int lenience = 0; found.size() == 0; lenience++) {
      climb(chord, 0, lenience, found);
    }
  }

  /** Where the rules leave nothing, gaps become narrower, then tones may be missing. */
  private void climb(Chord chord, int at, int lenience, Voicings found) {
    int[] notes = climbing;
    if (at == voices) {
      if (lenience > 1 || complete(chord, notes)) {
        found.add(notes, still(notes) + shape(chord, notes));
      }
      return;
    }
    int from = at == 0 ? low : notes[at - 1] + (lenience > 0 ? 2 : gapAbove(notes[at - 1]));
    int top = high + 3 * lenience;
    int to = at == 0 ? top : Math.min(top, notes[at - 1] + WIDEST_GAP);
    for (int pitch = from;
        pitch <= to && pitch - (at == 0 ? pitch : notes[0]) <= WIDEST_SPAN;
        pitch++) {
      if (chord.contains(pitch - tonic)) {
        notes[at] = pitch;
        climb(chord, at + 1, lenience, found);
      }
    }
  }

  private static int gapAbove(int pitch) {
    return pitch < 48 ? 7 : pitch < 55 ? 5 : pitch < 60 ? 4 : 2;
  }

  /** The third must sound; as many different tones as there are voices or tones. */
  private boolean complete(Chord chord, int[] notes) {
    int mask = 0;
    for (int note : notes) {
      mask |= 1 << Math.floorMod(note - tonic, 12);
    }
    boolean third = (mask & 1 << chord.third()) != 0;
    boolean free = voices < 3 || chord.tones().length > 3 && !chord.home();
    boolean root = free || (mask & 1 << chord.root()) != 0;
    return third && root && Integer.bitCount(mask) >= Math.min(voices, chord.tones().length);
  }

  /** Distance of a voicing from the centre of the register. */
  private double still(int[] notes) {
    return Math.abs(sum(notes) / (double) voices - (low + high) / 2.0);
  }

  /** Cost of a voicing by itself: the tonic chord wants its fifth, and its root twice if it can. */
  double shape(Chord chord, int[] notes) {
    int roots = 0;
    int thirds = 0;
    boolean fifth = voices < 3 || !chord.home();
    for (int note : notes) {
      int tone = Math.floorMod(note - tonic, 12);
      roots += tone == chord.root() ? 1 : 0;
      thirds += tone == chord.third() ? 1 : 0;
      fifth |= tone == chord.fifth();
    }
    double wanting = chord.home() ? ROOTLESS * Math.max(0, (voices + 1) / 3 - roots) : 0;
    return wanting + (fifth ? 0 : FIFTHLESS) + (thirds > 1 ? DOUBLED_THIRD * (thirds - 1) : 0);
  }

  /** Cost of moving from one voicing to the next. */
  double move(int[] from, int[] to) {
    double cost = 0;
    int up = 0;
    int down = 0;
    for (int v = 0; v < voices; v++) {
      int move = Math.abs(to[v] - from[v]);
      cost += move + (move > LEAP ? 4 : 0) - (move == 0 ? 1 : 0);
      up += to[v] > from[v] ? 1 : 0;
      down += to[v] < from[v] ? 1 : 0;
      cost += v > 0 && (to[v] <= from[v - 1] || to[v - 1] >= from[v]) ? OVERLAP : 0;
    }
    cost += up == voices || down == voices ? 3 : 0;
    return cost
        + PARALLEL * parallels(from, to)
        + .15 * Math.abs(sum(to) / (double) voices - (low + high) / 2.0);
  }

  /** Pairs of voices that move in parallel fifths or octaves. */
  static int parallels(int[] from, int[] to) {
    int count = 0;
    for (int a = 0; a < from.length; a++) {
      for (int b = a + 1; b < from.length; b++) {
        int interval = (from[b] - from[a]) % 12;
        boolean perfect = interval == 0 || interval == 7;
        boolean same = to[b] - from[b] == to[a] - from[a] && to[a] != from[a];
        count += perfect && same ? 1 : 0;
      }
    }
    return count;
  }

  private static int sum(int[] notes) {
    int sum = 0;
    for (int note : notes) {
      sum += note;
    }
    return sum;
  }
}
