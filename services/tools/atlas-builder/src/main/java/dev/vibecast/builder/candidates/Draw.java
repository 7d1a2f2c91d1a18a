package dev.vibecast.builder.candidates;

/** Choices by score. */
final class Draw {

  /** Values this unlikely are never drawn: they would be heard as a mistake. */
  private static final double LEAST_SHARE = 0.04;

  private Draw() {}

  /** The place of the highest score, the first of equals. */
  static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /**
   * A place drawn by the soft maximum of the scores.
   *
   * @param draw 0…1
   */
  static int bySoftmax(double[] scores, double draw) {
    double[] shares = new double[scores.length];
    double highest = scores[best(scores)];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      shares[i] = Math.exp(scores[i] - highest);
      sum += shares[i];
    }
    double kept = 0;
    for (int i = 0; i < scores.length; i++) {
      shares[i] = shares[i] / sum < LEAST_SHARE ? 0 : shares[i];
      kept += shares[i];
    }
    double left = draw * kept;
    for (int i = 0; i < scores.length; i++) {
      left -= shares[i];
      if (left < 0) {
        return i;
      }
    }
    return best(scores);
  }
}
