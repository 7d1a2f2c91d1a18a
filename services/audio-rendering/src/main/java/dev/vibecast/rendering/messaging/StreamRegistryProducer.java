package dev.vibecast.rendering.messaging;

import dev.vibecast.rendering.config.RenderingConfig;
import dev.vibecast.rendering.stream.EditSettings;
import dev.vibecast.rendering.stream.MonotonicTime;
import dev.vibecast.rendering.stream.Pacing;
import dev.vibecast.rendering.stream.PlayMetrics;
import dev.vibecast.rendering.stream.StreamOutput;
import dev.vibecast.rendering.stream.StreamRegistry;
import dev.vibecast.rendering.stream.TimelineEditor;
import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.Warmup;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Wires the streams of this process and warms the engine before the first one plays. */
public class StreamRegistryProducer {

  @Produces
  @Singleton
  @Startup
  StreamRegistry streams(
      RenderingConfig config, StreamOutput output, PlayMetrics metrics, MeterRegistry registry) {
    Warmup.run();
    EditSettings lengths =
        new EditSettings(
            frames(config.transition()),
            frames(config.fadeIn()),
            frames(config.steerGlide()),
            frames(config.mixGlide()),
            config.rememberCommands());
    StreamRegistry streams =
        new StreamRegistry(
            new TimelineEditor(lengths),
            output,
            new Pacing(new MonotonicTime(), config.catchUp()),
            metrics,
            config.chunkFrames(),
            config.maxStreams());
    registry.gauge("vibecast.streams.playing", streams, StreamRegistry::playing);
    registry.gauge("vibecast.queue.seconds", streams, StreamRegistry::secondsBehind);
    return streams;
  }

  private static long frames(Duration duration) {
    return duration.toMillis() * AudioFormat.SAMPLE_RATE_HZ / 1000;
  }
}
