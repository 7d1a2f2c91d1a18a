package dev.vibecast.rendering.stream;

import java.time.Duration;

/** What players report about their duty cycle. */
public interface PlayMetrics {

  /**
   * A chunk is with the broker.
   *
   * @param late time since its first frame was due
   * @param frames length of the chunk; a chunk later than its own length is a deadline miss
   */
  void published(Duration late, int frames);

  /** A player ended by an error. */
  void playerFailed();
}
