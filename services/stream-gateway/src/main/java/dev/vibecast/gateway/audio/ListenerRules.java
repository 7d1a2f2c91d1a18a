package dev.vibecast.gateway.audio;

import dev.vibecast.gateway.config.GatewayConfig;
import dev.vibecast.schema.audio.AudioChunk;
import java.time.Duration;

/**
 * How much a listener may lag, in frames of 48 kHz.
 *
 * @param queueFrames may wait for a listener before it is skipped to live
 * @param resumeFrames may still wait when a skipped listener goes on
 * @param patienceFrames may be missed in one skip before the listener is dropped
 * @param skipsPerMinute skips within a minute of audio after which the listener is dropped
 */
public record ListenerRules(
    long queueFrames, long resumeFrames, long patienceFrames, int skipsPerMinute) {

  private static final int MILLIS_PER_SECOND = 1000;

  /** The rules an operator set; a skipped listener goes on at a quarter of its queue. */
  public static ListenerRules of(GatewayConfig.Audio config) {
    long queue = frames(config.queue());
    return new ListenerRules(queue, queue / 4, frames(config.patience()), config.skipsPerMinute());
  }

  /** Frames of a duration. */
  public static long frames(Duration duration) {
    return duration.toMillis() * AudioChunk.SAMPLE_RATE_HZ / MILLIS_PER_SECOND;
  }
}
