package dev.vibecast.analysis.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How sounds fade where nothing covers them, band by band. The late part of a fall is what the room
 * leaves of it (blind estimation from free decays: R. Ratnam and others, "Blind estimation of
 * reverberation time", JASA 114, 2003; bands and regression as in ISO 3382-1).
 *
 * @param earlyS time to fall by 60 dB at the pace of the first 10 dB after a top
 * @param lateS the same at the pace from 10 to 25 dB below it
 */
record FreeDecay(double earlyS, double lateS) {

  /** The longest time that is told apart, s; also where nothing ever fades. */
  static final double LONGEST_S = 12;

  private static final double LEAST_RISE_DB = 3;
  private static final double LEAST_FALL_DB = 3;
  private static final double FAINT_DB = 40;
  private static final double EARLY_DB = 10;
  private static final double LATE_DB = 25;

  /** A late part that falls by less tells nothing of its pace. */
  private static final double SHORTEST_LATE_DB = 8;

  /**
   * Medians over all bands.
   *
   * @param levelsDb rows of band levels, {@link Onsets#STEP_S} apart
   */
  static FreeDecay of(List<double[]> levelsDb) {
    List<Double> early = new ArrayList<>();
    List<Double> late = new ArrayList<>();
    int bands = levelsDb.isEmpty() ? 0 : levelsDb.getFirst().length;
    double loudest = levelsDb.stream().flatMapToDouble(Arrays::stream).max().orElse(0);
    for (int band = 0; band < bands; band++) {
      int b = band;
      double[] curve = smoothed(levelsDb.stream().mapToDouble(row -> row[b]).toArray());
      for (Swing swing : Swing.of(curve, LEAST_RISE_DB, LEAST_FALL_DB)) {
        if (curve[swing.top()] > loudest - FAINT_DB) {
          add(curve, swing, early, late);
        }
      }
    }
    return new FreeDecay(median(early), median(late));
  }

  private static void add(double[] db, Swing swing, List<Double> early, List<Double> late) {
    int turn = firstBelow(db, swing, EARLY_DB);
    if (turn < 0) {
      return;
    }
    early.add(60 / EARLY_DB * (turn - swing.top()) * Onsets.STEP_S);
    int last = firstBelow(db, swing, LATE_DB);
    int end = last < 0 ? swing.end() : last;
    double fall = db[turn] - db[end];
    if (fall >= SHORTEST_LATE_DB) {
      late.add(60 / fall * (end - turn) * Onsets.STEP_S);
    }
  }

  private static int firstBelow(double[] db, Swing swing, double down) {
    for (int t = swing.top(); t <= swing.end(); t++) {
      if (db[t] <= db[swing.top()] - down) {
        return t;
      }
    }
    return -1;
  }

  private static double median(List<Double> times) {
    if (times.isEmpty()) {
      return LONGEST_S;
    }
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return Math.min(LONGEST_S, sorted[sorted.length / 2]);
  }

  private static double[] smoothed(double[] db) {
    double[] smooth = db.clone();
    for (int t = 1; t + 1 < db.length; t++) {
      smooth[t] = (db[t - 1] + db[t] + db[t + 1]) / 3;
    }
    return smooth;
  }
}
