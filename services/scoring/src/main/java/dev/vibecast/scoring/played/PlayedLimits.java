package dev.vibecast.scoring.played;

import dev.vibecast.schema.audio.AudioChunk;
import java.time.Duration;

/**
 * Bounds of time and memory.
 *
 * @param reportEvery time of audio between two scores of a stretch, at least 1 s
 * @param maxStreams streams measured at once, at least 1
 * @param idleAfter how long a measured stream sends nothing before another may take its place
 * @param maxTimelines streams whose recipes are remembered, at least {@code maxStreams}
 */
public record PlayedLimits(
    Duration reportEvery, int maxStreams, Duration idleAfter, int maxTimelines) {

  private static final Duration SHORTEST_REPORT = Duration.ofSeconds(1);

  public PlayedLimits {
    if (reportEvery.compareTo(SHORTEST_REPORT) < 0) {
      throw new IllegalArgumentException("reportEvery takes 1 s or more");
    }
    if (maxStreams < 1 || maxTimelines < maxStreams) {
      throw new IllegalArgumentException("maxStreams takes 1 to maxTimelines");
    }
  }

  long reportFrames() {
    return reportEvery.toMillis() * AudioChunk.SAMPLE_RATE_HZ / 1000;
  }
}
