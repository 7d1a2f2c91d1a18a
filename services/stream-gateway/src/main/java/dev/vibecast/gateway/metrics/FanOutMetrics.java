package dev.vibecast.gateway.metrics;

import dev.vibecast.gateway.audio.AudioFormat;
import dev.vibecast.gateway.audio.EndReason;
import dev.vibecast.gateway.audio.FanOutMeter;
import dev.vibecast.gateway.audio.Packet;
import dev.vibecast.gateway.stream.AudibleWatch;
import dev.vibecast.schema.audio.AudioChunk;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Counts what happens on the way to listeners; also tells when a chunk was handed out. */
@Startup
@ApplicationScoped
public class FanOutMetrics implements FanOutMeter {

  private static final Logger LOG = Logger.getLogger(FanOutMetrics.class);
  private static final String FORMAT = "format";

  private final MeterRegistry registry;
  private final AudibleWatch audible;
  private final Map<AudioFormat, FormatMeters> byFormat = new EnumMap<>(AudioFormat.class);
  private final Counter gaps;
  private final Counter missingFrames;
  private final Counter refused;

  FanOutMetrics(MeterRegistry registry, AudibleWatch audible) {
    this.registry = registry;
    this.audible = audible;
    for (AudioFormat format : AudioFormat.values()) {
      byFormat.put(format, new FormatMeters(registry, format));
    }
    gaps = registry.counter("vibecast.gateway.gaps");
    missingFrames = registry.counter("vibecast.gateway.missing.frames");
    refused = registry.counter("vibecast.gateway.lane.refused");
  }

  @Override
  public void joined(AudioFormat format) {
    byFormat.get(format).listeners.incrementAndGet();
  }

  @Override
  public void gone(AudioFormat format, EndReason reason) {
    byFormat.get(format).listeners.decrementAndGet();
    registry
        .counter("vibecast.gateway.ended", FORMAT, format.label(), "reason", reason.label())
        .increment();
    if (reason == EndReason.TOO_SLOW) {
      LOG.warnf("Listener dropped: too slow for %s even after it was skipped", format.label());
    }
  }

  @Override
  public void sent(AudioFormat format, Packet packet, int listeners) {
    byFormat.get(format).bytes.increment((double) packet.bytes().length * listeners);
  }

  @Override
  public void skipped(AudioFormat format, Packet packet) {
    byFormat.get(format).skippedSeconds.increment(seconds(packet.frames()));
  }

  @Override
  public void queued(AudioFormat format, long frames) {
    byFormat.get(format).queuedSeconds.record(seconds(frames));
  }

  @Override
  public void encoded(AudioFormat format, Duration time) {
    byFormat.get(format).encode.record(time);
  }

  @Override
  public void gap(AudioChunk after, long missing) {
    gaps.increment();
    missingFrames.increment(missing);
    LOG.warnf(
        "Stream %s: %d frames before frame %d never came",
        after.streamId(), missing, after.startFrame());
  }

  @Override
  public void ignored(AudioChunk chunk, String reason) {
    registry.counter("vibecast.gateway.chunks.ignored", "reason", reason).increment();
  }

  @Override
  public void overloaded() {
    refused.increment();
  }

  @Override
  public void delivered(AudioChunk chunk) {
    audible.delivered(chunk);
  }

  private static double seconds(long frames) {
    return (double) frames / AudioChunk.SAMPLE_RATE_HZ;
  }

  private static final class FormatMeters {

    private final AtomicInteger listeners;
    private final Counter bytes;
    private final Counter skippedSeconds;
    private final DistributionSummary queuedSeconds;
    private final Timer encode;

    FormatMeters(MeterRegistry registry, AudioFormat format) {
      String label = format.label();
      listeners = new AtomicInteger();
      Gauge.builder("vibecast.gateway.listeners", listeners, AtomicInteger::get)
          .tag(FORMAT, label)
          .register(registry);
      bytes = registry.counter("vibecast.gateway.sent.bytes", FORMAT, label);
      skippedSeconds = registry.counter("vibecast.gateway.skipped.seconds", FORMAT, label);
      queuedSeconds = registry.summary("vibecast.gateway.queued.seconds", FORMAT, label);
      encode = registry.timer("vibecast.gateway.encode", FORMAT, label);
    }
  }
}
