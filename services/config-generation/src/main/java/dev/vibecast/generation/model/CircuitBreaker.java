package dev.vibecast.generation.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Leaves a failing server alone. After a number of failures in a row no question is allowed for a
 * pause; then one is, and its result decides (M. Nygard, "Release It!", chapter "Stability
 * Patterns"). Safe for use by several threads.
 */
public final class CircuitBreaker {

  private final int failuresToOpen;
  private final Duration pause;
  private final InstantSource clock;
  private int failures;
  private Instant nextTrialAt = Instant.MIN;

  /**
   * A closed breaker, which lets questions pass.
   *
   * @param failuresToOpen failures in a row, 1 or more
   * @param pause how long nothing passes then
   * @param clock tells the time
   */
  public CircuitBreaker(int failuresToOpen, Duration pause, InstantSource clock) {
    this.failuresToOpen = failuresToOpen;
    this.pause = pause;
    this.clock = clock;
  }

  /** Whether a question may be asked now; after a pause one asker gets the right to try. */
  public synchronized boolean tryPass() {
    if (!isOpen()) {
      return true;
    }
    Instant now = clock.instant();
    if (now.isBefore(nextTrialAt)) {
      return false;
    }
    nextTrialAt = now.plus(pause);
    return true;
  }

  /** The server answered. */
  public synchronized void succeeded() {
    failures = 0;
  }

  /** The server did not answer. */
  public synchronized void failed() {
    failures = Math.min(failures + 1, failuresToOpen);
    if (isOpen()) {
      nextTrialAt = clock.instant().plus(pause);
    }
  }

  /** Whether the server is being left alone. */
  public synchronized boolean isOpen() {
    return failures >= failuresToOpen;
  }
}
