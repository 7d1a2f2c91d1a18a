package dev.vibecast.synth.composer;

import java.util.Arrays;

/**
 * Leads the voices of the chords: the cheapest path of voicings (Viterbi 1967) from a first chord
 * whose voicing needs no past to the first chord of the next group, which is fixed as well. So any
 * chord can be voiced alone and the joins between groups are as smooth as the inside.
 */
final class VoiceLeading {

  private static final int GROUP = 8;
  private static final int REMEMBERED = 4;
  private static final int STARTS = 3;

  private final Harmony harmony;
  private final Hash hash;
  private final Voicing voicing;
  private final long[] groups = new long[REMEMBERED];
  private final int[][][] paths;

  /** The arrangements of the chords of a group and of the first of the next. */
  private final Voicings[] choices = new Voicings[GROUP + 1];

  /** Tables for chords that are arranged in this group. */
  private final Voicings[] tables = new Voicings[GROUP + 1];

  /** By chord and arrangement, which arrangement of the chord before leads to it. */
  private final int[][] before = new int[GROUP + 1][Voicings.MOST];

  private double[] cost = new double[Voicings.MOST];
  private double[] nextCost = new double[Voicings.MOST];

  VoiceLeading(Harmony harmony, Hash hash, Voicing voicing) {
    this.harmony = harmony;
    this.hash = hash;
    this.voicing = voicing;
    paths = new int[REMEMBERED][GROUP][voicing.voices()];
    Arrays.fill(groups, Long.MIN_VALUE);
    Arrays.setAll(tables, k -> new Voicings(voicing.voices()));
  }

  /** MIDI pitches of a chord, ascending; to be read before four other groups are asked for. */
  int[] at(long chord) {
    long group = Math.floorDiv(chord, (long) GROUP);
    int slot = (int) (group & REMEMBERED - 1);
    if (groups[slot] != group) {
      lead(group * GROUP, paths[slot]);
      groups[slot] = group;
    }
    return paths[slot][(int) Math.floorMod(chord, (long) GROUP)];
  }

  private void lead(long first, int[][] path) {
    arrange(first);
    nextCost[0] = 0;
    for (int k = 1; k <= GROUP; k++) {
      double[] swap = cost;
      cost = nextCost;
      nextCost = swap;
      step(harmony.at(first + k), k);
    }
    int at = 0;
    for (int k = GROUP; k > 0; k--) {
      at = before[k][at];
      System.arraycopy(choices[k - 1].get(at), 0, path[k - 1], 0, voicing.voices());
    }
  }

  /** Finds the choices of all chords; equal chords share theirs. */
  private void arrange(long first) {
    for (int k = 0; k <= GROUP; k++) {
      Chord chord = harmony.at(first + k);
      boolean end = k == 0 || k == GROUP;
      int same = end ? k : 1;
      while (same < k && harmony.at(first + same) != chord) {
        same++;
      }
      choices[k] = same < k ? choices[same] : tables[k];
      if (same == k) {
        voicing.search(chord, tables[k]);
      }
      if (end) {
        start(first + k, tables[k]);
      }
    }
  }

  /** The first voicing of a group: one of those nearest the centre of the register. */
  private void start(long chord, Voicings all) {
    all.keep(hash.below(Math.min(STARTS, all.size()), Purpose.VOICING, chord, 0));
  }

  /** Finds the cheapest ways to each voicing of a chord, noting where each came from. */
  private void step(Chord chord, int k) {
    Voicings from = choices[k - 1];
    Voicings to = choices[k];
    for (int j = 0; j < to.size(); j++) {
      nextCost[j] = Double.MAX_VALUE;
      double own = voicing.shape(chord, to.get(j));
      for (int i = 0; i < from.size(); i++) {
        double c = cost[i] + voicing.move(from.get(i), to.get(j)) + own;
        if (c < nextCost[j]) {
          nextCost[j] = c;
          before[k][j] = i;
        }
      }
    }
  }
}
