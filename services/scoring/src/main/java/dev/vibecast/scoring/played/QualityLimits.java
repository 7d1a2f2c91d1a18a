package dev.vibecast.scoring.played;

import java.time.Duration;

/**
 * What is fit to be heard between two reports; what lies beyond is a problem.
 *
 * @param maxSilence longest time in gaps
 * @param maxClippedSamples most samples at full scale
 * @param maxClicks most clicks
 * @param minLufs lowest integrated loudness
 * @param maxLufs highest integrated loudness
 */
public record QualityLimits(
    Duration maxSilence, long maxClippedSamples, long maxClicks, double minLufs, double maxLufs) {

  public QualityLimits {
    if (!(minLufs < maxLufs)) {
      throw new IllegalArgumentException("minLufs takes less than maxLufs");
    }
  }
}
