package dev.vibecast.generation.recipe;

import dev.vibecast.llm.BackOff;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;

/**
 * How often one request is tried, and when. Pauses are drawn from a generator seeded by the prompt,
 * so that a run can be repeated. An attempt begins only if it could also end before the deadline.
 *
 * @param maxAttempts attempts of one request, 1 or more
 * @param timeout longest time of one attempt
 * @param deadline longest time of one request
 * @param backOff pause before the second attempt
 * @param clock tells the time
 * @param sleeper waits
 */
public record AttemptPlan(
    int maxAttempts,
    Duration timeout,
    Duration deadline,
    Duration backOff,
    InstantSource clock,
    Sleeper sleeper) {

  /** Waits for a while. */
  @FunctionalInterface
  public interface Sleeper {
    /** Returns after this time, or throws if the thread is asked to end. */
    void sleep(Duration pause) throws InterruptedException;
  }

  /** Starts the clock of one request. */
  Attempts begin(String promptId) {
    return new Attempts(
        this, new SplittableRandom(promptId.hashCode()), clock.instant().plus(deadline));
  }

  /** The attempts of one request; for one thread. */
  static final class Attempts {

    private final AttemptPlan plan;
    private final SplittableRandom random;
    private final Instant latestEnd;
    private int begun = 1;

    private Attempts(AttemptPlan plan, SplittableRandom random, Instant latestEnd) {
      this.plan = plan;
      this.random = random;
      this.latestEnd = latestEnd;
    }

    /**
     * Waits until the next attempt may begin.
     *
     * @param atLeast pause that the server asked for
     * @return false if there is none any more
     */
    boolean waitForNext(Duration atLeast) {
      Duration drawn = new BackOff(plan.backOff).pauseAfter(begun, random);
      Duration pause = drawn.compareTo(atLeast) > 0 ? drawn : atLeast;
      Instant end = plan.clock.instant().plus(pause).plus(plan.timeout);
      if (begun >= plan.maxAttempts || end.isAfter(latestEnd)) {
        return false;
      }
      begun++;
      return slept(pause);
    }

    private boolean slept(Duration pause) {
      try {
        plan.sleeper.sleep(pause);
        return true;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
