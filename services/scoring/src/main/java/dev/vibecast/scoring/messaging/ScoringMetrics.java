package dev.vibecast.scoring.messaging;

import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.scoring.played.PlayedStreams;
import dev.vibecast.scoring.played.Problem;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/** Figures of scoring. No stream is named in them: their number is not bounded. */
@ApplicationScoped
public class ScoringMetrics {

  private static final String PROBLEMS = "vibecast.quality.problems";

  private final MeterRegistry registry;
  private final Counter undecodable;
  private final Counter refused;
  private final Counter heardSeconds;
  private final Counter missedSeconds;

  ScoringMetrics(MeterRegistry registry, PlayedStreams streams) {
    this.registry = registry;
    undecodable = registry.counter("vibecast.scoring.undecodable");
    refused = registry.counter("vibecast.scoring.refused.chunks");
    heardSeconds = registry.counter("vibecast.scoring.heard.seconds");
    missedSeconds = registry.counter("vibecast.scoring.missed.seconds");
    Gauge.builder("vibecast.scoring.streams", streams, PlayedStreams::size).register(registry);
    // A problem that never happened shall be seen as zero and not as absent.
    Arrays.stream(Problem.values()).forEach(this::counterOf);
  }

  void undecodable() {
    undecodable.increment();
  }

  void refused() {
    refused.increment();
  }

  void heard(int frames, long missedFrames) {
    heardSeconds.increment((double) frames / AudioChunk.SAMPLE_RATE_HZ);
    missedSeconds.increment((double) missedFrames / AudioChunk.SAMPLE_RATE_HZ);
  }

  void problem(Problem problem) {
    counterOf(problem).increment();
  }

  private Counter counterOf(Problem problem) {
    return registry.counter(PROBLEMS, "problem", problem.label());
  }
}
