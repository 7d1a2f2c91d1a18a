package dev.vibecast.analysis;

import java.util.List;

/**
 * Discontinuities that stand out of their surroundings.
 *
 * @param clicks number of clicks; those less than 10 ms apart, in either channel, are one
 * @param frames where the first {@link ClickMeter#MAX_POSITIONS} are, in order
 */
public record ClickReport(long clicks, List<Long> frames) {

  public ClickReport {
    frames = List.copyOf(frames);
  }
}
