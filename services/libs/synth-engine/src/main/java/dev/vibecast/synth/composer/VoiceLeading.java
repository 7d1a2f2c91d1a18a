package dev.vibecast.synth.composer;

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
  private final int[][][] paths = new int[REMEMBERED][][];

  VoiceLeading(Harmony harmony, Hash hash, Voicing voicing) {
    this.harmony = harmony;
    this.hash = hash;
    this.voicing = voicing;
  }

  /** MIDI pitches of a chord, ascending; not to be changed. */
  int[] at(long chord) {
    long group = Math.floorDiv(chord, (long) GROUP);
    int slot = (int) (group & REMEMBERED - 1);
    if (paths[slot] == null || groups[slot] != group) {
      paths[slot] = path(group * GROUP);
      groups[slot] = group;
    }
    return paths[slot][(int) Math.floorMod(chord, (long) GROUP)];
  }

  /** The first voicing of a group: one of those nearest the centre of the register. */
  private int[] start(long chord) {
    int[][] all = voicing.of(harmony.at(chord));
    return all[hash.below(Math.min(STARTS, all.length), Purpose.VOICING, chord, 0)];
  }

  private int[][] path(long first) {
    int[][][] choices = new int[GROUP + 1][][];
    choices[0] = new int[][] {start(first)};
    choices[GROUP] = new int[][] {start(first + GROUP)};
    for (int k = 1; k < GROUP; k++) {
      choices[k] = voicing.of(harmony.at(first + k));
    }
    int[][] before = new int[GROUP + 1][];
    double[] cost = {0};
    for (int k = 1; k <= GROUP; k++) {
      before[k] = new int[choices[k].length];
      cost = step(harmony.at(first + k), choices[k - 1], choices[k], cost, before[k]);
    }
    int[][] path = new int[GROUP][];
    int at = 0;
    for (int k = GROUP; k > 0; k--) {
      at = before[k][at];
      path[k - 1] = choices[k - 1][at];
    }
    return path;
  }

  /** Costs of the cheapest ways to each next voicing, noting where each came from. */
  private double[] step(Chord chord, int[][] from, int[][] to, double[] cost, int[] before) {
    double[] next = new double[to.length];
    for (int j = 0; j < to.length; j++) {
      next[j] = Double.MAX_VALUE;
      double own = voicing.shape(chord, to[j]);
      for (int i = 0; i < from.length; i++) {
        double c = cost[i] + voicing.move(from[i], to[j]) + own;
        if (c < next[j]) {
          next[j] = c;
          before[j] = i;
        }
      }
    }
    return next;
  }
}
