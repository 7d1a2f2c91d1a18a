package dev.vibecast.analysis.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long sounds take to begin: the time in which the amplitude goes from 10 to 90 % of a rise.
 * After Peeters, "A large set of audio features for sound description" (CUIDADO report, 2004),
 * section 5.1.2 (log-attack time), on every rise of the whole rather than on single notes.
 */
final class AttackTime {

  /** What nothing begins in, s: the longest attack that is told apart. */
  static final double LONGEST_S = 2;

  private static final double SHORTEST_S = Envelope.STEP_S;
  private static final double LEAST_RISE_DB = 4;
  private static final double LEAST_FALL_DB = 2;

  /** Rises whose top lies farther below the loudest moment are not heard as beginnings. */
  private static final double FAINT_DB = 30;

  private record Rise(double seconds, double weight) {}

  private AttackTime() {}

  /** Median over the rises, weighted by their height, s. */
  static double seconds(Envelope... envelopes) {
    List<Rise> rises = new ArrayList<>();
    for (Envelope envelope : envelopes) {
      collect(envelope, rises);
    }
    rises.sort(Comparator.comparingDouble(Rise::seconds));
    double half = rises.stream().mapToDouble(Rise::weight).sum() / 2;
    for (Rise rise : rises) {
      half -= rise.weight;
      if (half <= 0) {
        return Math.clamp(rise.seconds, SHORTEST_S, LONGEST_S);
      }
    }
    return LONGEST_S;
  }

  private static void collect(Envelope envelope, List<Rise> rises) {
    double[] db = envelope.levelsDb();
    double loudest = -120;
    for (double level : db) {
      loudest = Math.max(loudest, level);
    }
    for (Swing swing : Swing.of(db, LEAST_RISE_DB, LEAST_FALL_DB)) {
      if (db[swing.top()] > loudest - FAINT_DB) {
        double height = Math.min(20, db[swing.top()] - db[swing.start()]);
        rises.add(new Rise(seconds(envelope.amplitude(), swing), height));
      }
    }
  }

  private static double seconds(double[] amplitude, Swing swing) {
    double low = amplitude[swing.start()];
    double height = amplitude[swing.top()] - low;
    int high = swing.top();
    while (high > swing.start() && amplitude[high] > low + .9 * height) {
      high--;
    }
    int start = high;
    while (start > swing.start() && amplitude[start] > low + .1 * height) {
      start--;
    }
    return (high - start) * Envelope.STEP_S;
  }
}
