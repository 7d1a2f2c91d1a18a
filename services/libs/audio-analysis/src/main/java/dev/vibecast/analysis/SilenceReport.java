package dev.vibecast.analysis;

import java.util.List;

/**
 * Gaps: more than 50 ms below -55 dBFS. A gap that still lasts is counted as it stands.
 *
 * @param gaps number of gaps
 * @param silentFrames frames inside gaps
 * @param intervals the first {@link SilenceMeter#MAX_INTERVALS} gaps in order, exact to 1 ms
 */
public record SilenceReport(long gaps, long silentFrames, List<FrameInterval> intervals) {

  public SilenceReport {
    intervals = List.copyOf(intervals);
  }
}
