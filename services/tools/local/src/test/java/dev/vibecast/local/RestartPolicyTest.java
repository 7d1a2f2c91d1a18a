package dev.vibecast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final RestartPolicy policy = new RestartPolicy();

  @Test
  void waitsTwiceAsLongEachTime() {
    assertThat(policy.afterDeath(START)).contains(Duration.ofMillis(500));
    assertThat(policy.afterDeath(START.plusSeconds(1))).contains(Duration.ofSeconds(1));
    assertThat(policy.afterDeath(START.plusSeconds(3))).contains(Duration.ofSeconds(2));
  }

  @Test
  void givesUpAfterFiveDeathsInFiveMinutes() {
    for (int i = 0; i < RestartPolicy.MOST_RESTARTS; i++) {
      assertThat(policy.afterDeath(START.plusSeconds(i))).isPresent();
    }

    assertThat(policy.afterDeath(START.plusSeconds(10))).isEmpty();
  }

  @Test
  void forgetsDeathsOfLongAgo() {
    for (int i = 0; i < RestartPolicy.MOST_RESTARTS; i++) {
      policy.afterDeath(START);
    }

    assertThat(policy.afterDeath(START.plus(RestartPolicy.WINDOW).plusSeconds(1)))
        .contains(Duration.ofMillis(500));
  }
}
