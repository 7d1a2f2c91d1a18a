package dev.vibecast.analysis.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How sounds fade where nothing covers them, band by band. The late part of a fall is what the room
 * leaves of it (blind estimation from free decays: R. Ratnam and others, "Blind estimation of
 * reverberation time", JASA 114, 2003; bands as in ISO 3382-1).
 *
 * @param paceS time to fall by 60 dB at the median pace of all falls, taken over .13 s
 * @param lateS the same at the pace of the second half of falls by 15 dB or more: the upper
 *     quartile, weighted by the fall, as covered tails read too short
 */
record FreeDecay(double paceS, double lateS) {

  /** The longest time that is told apart, s; also where nothing ever fades. */
  static final double LONGEST_S = 12;

  private static final double LEAST_RISE_DB = 6;
  private static final double LEAST_FALL_DB = 3;
  private static final double FAINT_DB = 40;
  private static final double LEAST_LATE_FALL_DB = 15;
  private static final int LEAST_LATE_STEPS = 4;
  private static final int PACE_STEPS = 12;
  private static final double LEAST_PACE_DB = .2;

  private record Fall(double seconds, double weight) {}

  /**
   * Listens to all bands.
   *
   * @param levelsDb rows of band levels, {@link Onsets#STEP_S} apart
   */
  static FreeDecay of(List<double[]> levelsDb) {
    List<Fall> paces = new ArrayList<>();
    List<Fall> late = new ArrayList<>();
    int bands = levelsDb.isEmpty() ? 0 : levelsDb.getFirst().length;
    double loudest = levelsDb.stream().flatMapToDouble(Arrays::stream).max().orElse(0);
    for (int band = 0; band < bands; band++) {
      int b = band;
      double[] curve = levelsDb.stream().mapToDouble(row -> row[b]).toArray();
      for (Swing swing : Swing.of(curve, LEAST_RISE_DB, LEAST_FALL_DB)) {
        if (curve[swing.top()] > loudest - FAINT_DB) {
          addPaces(curve, swing, paces);
          addLate(curve, swing, late);
        }
      }
    }
    return new FreeDecay(quantile(paces, .5), quantile(late, .75));
  }

  private static void addPaces(double[] db, Swing swing, List<Fall> paces) {
    for (int t = swing.top(); t + PACE_STEPS <= swing.end(); t += PACE_STEPS / 2) {
      double fall = db[t] - db[t + PACE_STEPS];
      if (fall > LEAST_PACE_DB) {
        paces.add(new Fall(60 / fall * PACE_STEPS * Onsets.STEP_S, 1));
      }
    }
  }

  private static void addLate(double[] db, Swing swing, List<Fall> late) {
    double fall = db[swing.top()] - db[swing.end()];
    int half = swing.top();
    while (half < swing.end() && db[half] > db[swing.top()] - fall / 2) {
      half++;
    }
    int steps = swing.end() - half;
    if (fall >= LEAST_LATE_FALL_DB && steps >= LEAST_LATE_STEPS && db[half] > db[swing.end()]) {
      late.add(new Fall(60 / (db[half] - db[swing.end()]) * steps * Onsets.STEP_S, fall));
    }
  }

  private static double quantile(List<Fall> decays, double share) {
    decays.sort(Comparator.comparingDouble(Fall::seconds));
    double rest = share * decays.stream().mapToDouble(Fall::weight).sum();
    for (Fall decay : decays) {
      rest -= decay.weight;
      if (rest <= 0) {
        return Math.min(LONGEST_S, decay.seconds);
      }
    }
    return LONGEST_S;
  }
}
