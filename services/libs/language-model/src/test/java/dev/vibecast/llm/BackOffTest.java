package dev.vibecast.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BackOffTest {

  @Test
  void pauses_double_and_lie_between_half_and_the_whole() {
    BackOff backOff = new BackOff(Duration.ofMillis(400));
    SplittableRandom random = new SplittableRandom(1);

    for (int attempt = 1; attempt <= 5; attempt++) {
      long wholeMs = 400L << (attempt - 1);
      assertThat(backOff.pauseAfter(attempt, random).toMillis()).isBetween(wholeMs / 2, wholeMs);
    }
  }
}
