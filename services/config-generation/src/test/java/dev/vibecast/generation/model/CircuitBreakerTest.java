package dev.vibecast.generation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

  private Instant now = Instant.EPOCH;
  private final CircuitBreaker breaker = new CircuitBreaker(2, Duration.ofSeconds(30), () -> now);

  @Test
  void failures_in_a_row_close_the_way_and_one_trial_frees_it() {
    breaker.failed();
    assertThat(breaker.tryPass()).isTrue();
    breaker.failed();
    assertThat(breaker.tryPass()).isFalse();

    now = now.plusSeconds(30);
    assertThat(breaker.tryPass()).as("one may try").isTrue();
    assertThat(breaker.tryPass()).as("the others wait for its result").isFalse();
    breaker.succeeded();
    assertThat(breaker.tryPass()).isTrue();
  }

  @Test
  void a_failed_trial_means_another_pause() {
    breaker.failed();
    breaker.failed();
    now = now.plusSeconds(30);
    breaker.tryPass();
    breaker.failed();

    now = now.plusSeconds(29);
    assertThat(breaker.tryPass()).isFalse();
    now = now.plusSeconds(1);
    assertThat(breaker.tryPass()).isTrue();
  }

  @Test
  void a_success_in_between_starts_the_count_anew() {
    breaker.failed();
    breaker.succeeded();
    breaker.failed();
    assertThat(breaker.isOpen()).isFalse();
  }
}
