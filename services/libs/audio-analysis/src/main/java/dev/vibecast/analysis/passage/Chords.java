package dev.vibecast.analysis.passage;

/**
 * The triad of each moment: 0…11 major on that root, 12…23 minor. Templates after Fujishima (ICMC
 * 1999), the most probable path by Viterbi's algorithm, as chords last (A. Sheh, D. P. W. Ellis,
 * "Chord segmentation and recognition using EM-trained hidden Markov models", ISMIR 2003).
 */
final class Chords {

  static final int COUNT = 24;

  private static final double ROOT = 1;
  private static final double THIRD = 1;
  private static final double FIFTH = .8;
  private static final double BASS_IS_ROOT = .35;
  private static final double BASS_IN_CHORD = .12;
  private static final double CHANGE = 1.1;
  private static final double SHARPNESS = 3;

  private Chords() {}

  /** One triad a moment. */
  static int[] of(PitchFrames frames) {
    int moments = frames.tenor().size();
    int[][] from = new int[moments][COUNT];
    double[] score = new double[COUNT];
    for (int t = 0; t < moments; t++) {
      int best = best(score);
      double[] next = new double[COUNT];
      for (int chord = 0; chord < COUNT; chord++) {
        boolean stays = score[chord] >= score[best] - CHANGE;
        from[t][chord] = stays ? chord : best;
        next[chord] =
            (stays ? score[chord] : score[best] - CHANGE)
                + SHARPNESS * fit(frames.tenor().get(t), frames.bass().get(t), chord);
      }
      score = next;
    }
    return path(from, best(score));
  }

  private static int[] path(int[][] from, int last) {
    int[] path = new int[from.length];
    int chord = last;
    for (int t = from.length - 1; t >= 0; t--) {
      path[t] = chord;
      chord = from[t][chord];
    }
    return path;
  }

  private static int best(double[] score) {
    int best = 0;
    for (int i = 1; i < score.length; i++) {
      best = score[i] > score[best] ? i : best;
    }
    return best;
  }

  private static double fit(double[] tenor, double[] bass, int chord) {
    int root = chord % 12;
    int third = (root + (chord < 12 ? 4 : 3)) % 12;
    int fifth = (root + 7) % 12;
    double squares = 1e-12;
    for (double x : tenor) {
      squares += x * x;
    }
    double length = Math.sqrt(squares * (ROOT * ROOT + THIRD * THIRD + FIFTH * FIFTH));
    double cosine = (ROOT * tenor[root] + THIRD * tenor[third] + FIFTH * tenor[fifth]) / length;
    double inChord = bass[third] + bass[fifth] > 0 ? BASS_IN_CHORD : 0;
    return cosine + (bass[root] > 0 ? BASS_IS_ROOT : inChord);
  }
}
