package dev.vibecast.analysis;

/**
 * Flat tops at full scale.
 *
 * @param runs runs of three or more neighbouring samples at full scale (within 0.001 dB) and of one
 *     sign, both channels together
 * @param clippedSamples samples inside those runs, both channels together
 * @param longestRunFrames length of the longest run, 0 when there is none
 */
public record ClippingReport(long runs, long clippedSamples, long longestRunFrames) {

  /** Whether any run was found. */
  public boolean clipped() {
    return runs > 0;
  }
}
