package dev.vibecast.cli.bench;

import java.util.List;

/**
 * A distribution of times by nearest rank; zeros when nothing was measured.
 *
 * @param p50Ms half were at most this, in milliseconds
 * @param p95Ms 95 of 100 were at most this, in milliseconds
 * @param maxMs the longest, in milliseconds
 */
record Percentiles(long p50Ms, long p95Ms, long maxMs) {

  private static final double NS_PER_MS = 1e6;

  static Percentiles ofNanos(List<Long> durationsNs) {
    List<Long> sorted = durationsNs.stream().sorted().toList();
    return new Percentiles(rankMs(sorted, 0.50), rankMs(sorted, 0.95), rankMs(sorted, 1));
  }

  private static long rankMs(List<Long> sorted, double share) {
    if (sorted.isEmpty()) {
      return 0;
    }
    int rank = (int) Math.ceil(share * sorted.size());
    return Math.round(sorted.get(Math.max(rank, 1) - 1) / NS_PER_MS);
  }
}
