package dev.vibecast.builder.extract;

import java.time.Duration;

/**
 * How texts are read.
 *
 * @param concurrency pages asked about at a time, 1 to 64
 * @param perSecond calls of the model a second, above 0, at most 1,000
 * @param mostVibes where to stop, 1 or more
 * @param attempts how often one page is tried, 1 to 10
 * @param backOff pause after the first attempt; doubles for each further one
 */
public record ExtractPlan(
    int concurrency, double perSecond, int mostVibes, int attempts, Duration backOff) {

  private static final int MOST_CONCURRENCY = 64;
  private static final int MOST_PER_SECOND = 1000;
  private static final int MOST_ATTEMPTS = 10;

  public ExtractPlan {
    require("concurrency", concurrency, concurrency >= 1, MOST_CONCURRENCY, "1");
    require("per-second", perSecond, perSecond > 0, MOST_PER_SECOND, "above 0");
    require("max-vibes", mostVibes, mostVibes >= 1, Integer.MAX_VALUE, "1");
    require("attempts", attempts, attempts >= 1, MOST_ATTEMPTS, "1");
  }

  private static void require(String name, double value, boolean enough, int most, String least) {
    if (!enough || value > most) {
      throw new IllegalArgumentException(
          "%s: %s is not allowed; it takes %s to %d".formatted(name, value, least, most));
    }
  }
}
