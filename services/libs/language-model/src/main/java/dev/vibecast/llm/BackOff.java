package dev.vibecast.llm;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * Pauses between attempts: they double, and are drawn between half and the whole of that ("equal
 * jitter": M. Brooker, "Exponential Backoff and Jitter", 2015).
 *
 * @param first longest pause after the first attempt
 */
public record BackOff(Duration first) {

  private static final int MAX_DOUBLINGS = 10;

  /**
   * The pause after an attempt.
   *
   * @param attempt number of the attempt that failed, from 1
   * @param random decides; seeded by the caller, so that a run can be repeated
   */
  public Duration pauseAfter(int attempt, SplittableRandom random) {
    long wholeMs = first.toMillis() << Math.min(attempt - 1, MAX_DOUBLINGS);
    return Duration.ofMillis(wholeMs / 2 + (long) (random.nextDouble() * wholeMs / 2));
  }
}
