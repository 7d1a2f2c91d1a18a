package dev.vibecast.rendering.messaging;

import dev.vibecast.rendering.stream.PlayMetrics;
import dev.vibecast.synth.AudioFormat;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Reports the duty cycle of players to Micrometer. */
@ApplicationScoped
public class RenderingMetrics implements PlayMetrics {

  private final Timer lateness;
  private final Counter deadlineMisses;
  private final Counter failures;

  RenderingMetrics(MeterRegistry registry) {
    lateness =
        Timer.builder("vibecast.chunk.lateness")
            .description("Time from a chunk being due to the broker holding it")
            .publishPercentiles(0.5, 0.95, 0.99)
            .register(registry);
    deadlineMisses =
        Counter.builder("vibecast.deadline.misses")
            .description("Chunks that were later than their own length")
            .register(registry);
    failures = registry.counter("vibecast.player.failures");
  }

  @Override
  public void published(Duration late, int frames) {
    Duration length = Duration.ofMillis(frames * 1000L / AudioFormat.SAMPLE_RATE_HZ);
    lateness.record(late.isNegative() ? Duration.ZERO : late);
    if (late.compareTo(length) > 0) {
      deadlineMisses.increment();
    }
  }

  @Override
  public void playerFailed() {
    failures.increment();
  }
}
