package dev.vibecast.analysis.passage;

/**
 * What a passage tells of its key, as pitch classes from C up.
 *
 * @param tenor twelve shares, compressed by a square root so that a loud note does not hide others
 * @param bass twelve shares of the time of the lowest note
 * @param openingBass the same in the first 2.5 s
 * @param closingBass the same in the last 2.5 s
 * @param openingTenor twelve shares in the first 2.5 s
 * @param closingTenor the same in the last 2.5 s
 * @param chords share of the time of each triad, numbered as in {@link Chords}
 * @param changes share of the changes from one triad to another
 * @param openingChords share of each triad in the first 2.5 s
 * @param closingChords the same in the last 2.5 s
 */
record KeyEvidence(
    double[] tenor,
    double[] bass,
    double[] openingBass,
    double[] closingBass,
    double[] openingTenor,
    double[] closingTenor,
    double[] chords,
    double[][] changes,
    double[] openingChords,
    double[] closingChords) {

  private static final int EDGE_MOMENTS = (int) (2.5 / PitchFrames.STEP_S);
  private static final double AUDIBLE_SHARE = .05;

  /** Sums over moments, each weighted by the square root of its level. */
  static KeyEvidence of(PitchFrames frames) {
    int moments = frames.tenor().size();
    double[] level = levels(frames);
    double loudest = 1e-12;
    for (double l : level) {
      loudest = Math.max(loudest, l);
    }
    double[][] tenor = new double[moments][12];
    double[][] bass = new double[moments][12];
    double[][] chords = new double[moments][Chords.COUNT];
    int[] path = Chords.of(frames);
    int first = moments;
    int last = 0;
    for (int t = 0; t < moments; t++) {
      double weight = Math.sqrt(level[t] / loudest);
      for (int k = 0; k < 12; k++) {
        tenor[t][k] = frames.tenor().get(t)[k] / level[t] * weight;
        bass[t][k] = frames.bass().get(t)[k] > 0 ? weight : 0;
      }
      chords[t][path[t]] = weight;
      if (level[t] > AUDIBLE_SHARE * loudest) {
        first = Math.min(first, t);
        last = t + 1;
      }
    }
    int opened = Math.min(moments, first + EDGE_MOMENTS);
    int closing = Math.max(0, last - EDGE_MOMENTS);
    return new KeyEvidence(
        shares(roots(shares(tenor, 0, moments))),
        shares(bass, 0, moments),
        shares(bass, first, opened),
        shares(bass, closing, last),
        shares(tenor, first, opened),
        shares(tenor, closing, last),
        shares(chords, 0, moments),
        changes(path),
        counts(path, first, opened),
        counts(path, closing, last));
  }

  private static double[] levels(PitchFrames frames) {
    double[] levels = new double[frames.tenor().size()];
    for (int t = 0; t < levels.length; t++) {
      levels[t] = 1e-9;
      for (double amplitude : frames.tenor().get(t)) {
        levels[t] += amplitude;
      }
    }
    return levels;
  }

  private static double[] shares(double[][] rows, int from, int to) {
    double[] sums = new double[rows.length == 0 ? 12 : rows[0].length];
    for (int t = from; t < to; t++) {
      for (int k = 0; k < sums.length; k++) {
        sums[k] += rows[t][k];
      }
    }
    return shares(sums);
  }

  private static double[] shares(double[] sums) {
    double total = 1e-9;
    for (double sum : sums) {
      total += sum;
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] /= total;
    }
    return sums;
  }

  private static double[] roots(double[] x) {
    for (int k = 0; k < x.length; k++) {
      x[k] = Math.sqrt(x[k]);
    }
    return x;
  }

  private static double[] counts(int[] path, int from, int to) {
    double[] counts = new double[Chords.COUNT];
    for (int t = from; t < to; t++) {
      counts[path[t]] += 1.0 / (to - from);
    }
    return counts;
  }

  private static double[][] changes(int[] path) {
    double[][] changes = new double[Chords.COUNT][Chords.COUNT];
    int count = 0;
    for (int t = 1; t < path.length; t++) {
      count += path[t] != path[t - 1] ? 1 : 0;
    }
    for (int t = 1; t < path.length; t++) {
      if (path[t] != path[t - 1]) {
        changes[path[t - 1]][path[t]] += 1.0 / count;
      }
    }
    return changes;
  }
}
