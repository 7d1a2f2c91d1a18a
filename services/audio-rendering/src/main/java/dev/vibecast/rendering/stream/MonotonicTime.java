package dev.vibecast.rendering.stream;

import java.time.Instant;
import java.time.InstantSource;

/**
 * Wall time read once, then advanced by the monotonic clock: an adjustment of the system's clock
 * neither silences streams nor makes them rush.
 */
public final class MonotonicTime implements InstantSource {

  private final Instant start = Instant.now();
  private final long startNs = System.nanoTime();

  @Override
  public Instant instant() {
    return start.plusNanos(System.nanoTime() - startNs);
  }
}
