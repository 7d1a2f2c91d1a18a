package dev.vibecast.analysis.passage;

/**
 * How regular the onsets are.
 *
 * @param clarity highest autocorrelation of the onset strength for a period of .25 to 1.5 s, 0 (no
 *     pulse) … 1 (a machine). O. Lartillot and others, "Multi-feature modeling of pulse clarity"
 *     (ISMIR 2008), the descriptor the authors found best
 * @param deviationS standard deviation of the onsets from the even grid that suits them best, s; 0
 *     with fewer than 8 onsets. From the resultant length of the onsets' phases (K. V. Mardia, P.
 *     E. Jupp, "Directional Statistics", 2000, section 2.3.1), in windows of 6 s
 */
record Pulse(double clarity, double deviationS) {

  private static final double SHORTEST_PERIOD_S = .25;
  private static final double LONGEST_PERIOD_S = 1.5;
  private static final double SHORTEST_GRID_S = .1;
  private static final double LONGEST_GRID_S = .35;
  private static final double GRID_RATIO = 1.002;
  private static final double WINDOW_S = 6;
  private static final int LEAST_ONSETS = 8;
  private static final double SEARCH_S = .03;

  static Pulse of(Onsets onsets, Envelope bright) {
    double[] strength = new double[onsets.seconds().length];
    for (int k = 0; k < strength.length; k++) {
      strength[k] = onsets.riseDb()[(int) Math.round(onsets.seconds()[k] / Onsets.STEP_S)];
    }
    return new Pulse(
        clarity(onsets.riseDb()), deviationS(refined(onsets.seconds(), bright), strength));
  }

  private static double clarity(double[] rise) {
    double mean = 0;
    for (double r : rise) {
      mean += r / rise.length;
    }
    double own = correlation(rise, mean, 0);
    if (own < 1e-9) {
      return 0;
    }
    double best = 0;
    int longest = Math.min(rise.length / 2, (int) (LONGEST_PERIOD_S / Onsets.STEP_S));
    for (int lag = (int) (SHORTEST_PERIOD_S / Onsets.STEP_S); lag <= longest; lag++) {
      best = Math.max(best, correlation(rise, mean, lag) / own);
    }
    return Math.min(1, best);
  }

  /** Mean product of the curve and itself later. */
  private static double correlation(double[] x, double mean, int lag) {
    double sum = 0;
    for (int t = lag; t < x.length; t++) {
      sum += (x[t] - mean) * (x[t - lag] - mean);
    }
    return sum / Math.max(1, x.length - lag);
  }

  /** Onsets moved to the steepest rise of a finer envelope nearby. */
  private static double[] refined(double[] seconds, Envelope envelope) {
    double[] db = envelope.levelsDb();
    double[] refined = new double[seconds.length];
    int reach = (int) (SEARCH_S / Envelope.STEP_S);
    for (int k = 0; k < seconds.length; k++) {
      int at = (int) (seconds[k] / Envelope.STEP_S) + reach;
      int best = at;
      double steepest = -1;
      for (int t = Math.max(2, at - reach); t < Math.min(db.length, at + 2 * reach); t++) {
        if (db[t] - db[t - 2] > steepest) {
          steepest = db[t] - db[t - 2];
          best = t;
        }
      }
      refined[k] = best * Envelope.STEP_S;
    }
    return refined;
  }

  private static double deviationS(double[] seconds, double[] strength) {
    if (seconds.length < LEAST_ONSETS) {
      return 0;
    }
    double bestShare = 1;
    double deviation = 0;
    for (double grid = SHORTEST_GRID_S; grid < LONGEST_GRID_S; grid *= GRID_RATIO) {
      double resultant = resultant(seconds, strength, grid);
      double share = Math.sqrt(-2 * Math.log(Math.clamp(resultant, .01, .99999))) / (2 * Math.PI);
      if (share < bestShare) {
        bestShare = share;
        deviation = share * grid;
      }
    }
    return deviation;
  }

  /**
   * How well onsets agree on a place within the grid, 0…1, weighted by their strength and free of
   * the bias of small samples.
   */
  private static double resultant(double[] seconds, double[] strength, double grid) {
    double agreed = 0;
    double possible = 1e-9;
    int from = 0;
    while (from < seconds.length) {
      int to = from;
      double re = 0;
      double im = 0;
      double sum = 0;
      double squares = 0;
      while (to < seconds.length && seconds[to] < seconds[from] + WINDOW_S) {
        double phase = 2 * Math.PI * seconds[to] / grid;
        double weight = strength[to++];
        re += weight * Math.cos(phase);
        im += weight * Math.sin(phase);
        sum += weight;
        squares += weight * weight;
      }
      agreed += re * re + im * im - squares;
      possible += sum * sum - squares;
      from = to;
    }
    return Math.sqrt(Math.max(0, agreed / possible));
  }
}
