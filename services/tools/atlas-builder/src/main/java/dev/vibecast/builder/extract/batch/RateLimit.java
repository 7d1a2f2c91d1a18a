package dev.vibecast.builder.extract.batch;

import java.time.Duration;

/** Lets calls pass at even distances. Thread-safe. */
final class RateLimit {

  private static final double NS_PER_SECOND = 1e9;

  private final long distanceNs;
  private long nextNs = System.nanoTime();

  /**
   * @param perSecond calls a second, above 0
   */
  RateLimit(double perSecond) {
    this.distanceNs = (long) (NS_PER_SECOND / perSecond);
  }

  /** Waits for the next place. */
  void await() throws InterruptedException {
    Thread.sleep(Duration.ofNanos(place() - System.nanoTime()));
  }

  private synchronized long place() {
    long place = Math.max(nextNs, System.nanoTime());
    nextNs = place + distanceNs;
    return place;
  }

  /** Nobody passes for a while, because the server wishes so. */
  synchronized void hold(Duration pause) {
    nextNs = Math.max(nextNs, System.nanoTime() + pause.toNanos());
  }
}
