package dev.vibecast.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Decides whether a process that died is started again: at most five times in five minutes, waiting
 * twice as long each time, from half a second to eight.
 */
public final class RestartPolicy {

  /** Restarts within {@link #WINDOW} before the policy gives up. */
  public static final int MOST_RESTARTS = 5;

  /** Time after which a restart is forgotten. */
  public static final Duration WINDOW = Duration.ofMinutes(5);

  private static final Duration FIRST_DELAY = Duration.ofMillis(500);

  private final Deque<Instant> restarts = new ArrayDeque<>();

  /** A policy that remembers no restart. */
  public RestartPolicy() {}

  /**
   * Notes a death.
   *
   * @param now when it happened
   * @return how long to wait before starting again; empty to give up
   */
  public Optional<Duration> afterDeath(Instant now) {
    while (!restarts.isEmpty() && restarts.peekFirst().isBefore(now.minus(WINDOW))) {
      restarts.removeFirst();
    }
    if (restarts.size() == MOST_RESTARTS) {
      return Optional.empty();
    }
    Duration delay = FIRST_DELAY.multipliedBy(1L << restarts.size());
    restarts.addLast(now);
    return Optional.of(delay);
  }
}
