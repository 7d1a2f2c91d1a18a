package dev.vibecast.analysis;

/**
 * Finds digital clipping: runs of full-scale samples. A signal that was clipped and then turned
 * down is not recognised.
 */
public final class ClippingMeter implements StereoMeter<ClippingReport> {

  private final FullScaleRuns left = new FullScaleRuns();
  private final FullScaleRuns right = new FullScaleRuns();

  @Override
  public void accept(float[] leftSamples, float[] rightSamples, int frames) {
    left.add(leftSamples, frames);
    right.add(rightSamples, frames);
  }

  @Override
  public ClippingReport snapshot() {
    return new ClippingReport(
        left.runs() + right.runs(),
        left.clippedSamples() + right.clippedSamples(),
        Math.max(left.longestRun(), right.longestRun()));
  }
}
