package dev.vibecast.builder.extract.batch;

/**
 * How often pages fail of late: an exponentially weighted moving average that begins at 0 (S. W.
 * Roberts, "Control Chart Tests Based on Geometric Moving Averages", 1959). Thread-safe.
 */
final class ErrorAverage {

  private static final double WEIGHT = 0.2;
  private static final double LIMIT = 0.25;
  private static final int FIRST_JUDGED = 10;

  private double average;
  private int seen;

  /** A page was answered, or was not. */
  synchronized void add(boolean failed) {
    average += WEIGHT * ((failed ? 1 : 0) - average);
    seen++;
  }

  /** Whether going on makes no sense: above 0.25 after ten pages or more. */
  synchronized boolean isTooHigh() {
    return seen >= FIRST_JUDGED && average > LIMIT;
  }
}
