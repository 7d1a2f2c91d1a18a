package dev.vibecast.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** The figures that every service reports under the same names. */
@ApplicationScoped
public class FlowMetrics {

  private static final Duration LONGEST_SENSIBLE = Duration.ofMinutes(10);

  private final MeterRegistry registry;

  FlowMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  /**
   * Time from the prompt's arrival in Kafka to a stage of the flow; publishes p50, p95 and p99.
   *
   * @param stage for example {@code accepted}, {@code recipe}, {@code transition}, {@code audible}
   * @param submittedAt arrival of the prompt, or null if unknown
   */
  public void promptReached(String stage, Instant submittedAt) {
    promptReached(stage, submittedAt, Instant.now());
  }

  /** As {@link #promptReached(String, Instant)}, for a stage that was reached a moment ago. */
  public void promptReached(String stage, Instant submittedAt, Instant reachedAt) {
    if (submittedAt == null) {
      return;
    }
    Duration elapsed = Duration.between(submittedAt, reachedAt);
    if (!elapsed.isNegative() && elapsed.compareTo(LONGEST_SENSIBLE) < 0) {
      Timer.builder("vibecast.prompt.latency")
          .description("Prompt published to this stage")
          .tag("stage", stage)
          .publishPercentiles(0.5, 0.95, 0.99)
          .register(registry)
          .record(elapsed);
    }
  }

  /** A record of this topic went to its dead letter topic. */
  public void deadLettered(String topic) {
    registry.counter("vibecast.dead.letters", "topic", topic).increment();
  }

  /** A record that had been handled before came again and was ignored. */
  public void duplicate(String topic) {
    registry.counter("vibecast.duplicates", "topic", topic).increment();
  }
}
