package dev.vibecast.analysis;

/**
 * True peak and sample peak. The waveform around the last twelve samples is judged once the samples
 * that follow are known.
 */
public final class TruePeakMeter implements StereoMeter<PeakReport> {

  private final OversampledPeak left = new OversampledPeak();
  private final OversampledPeak right = new OversampledPeak();

  @Override
  public void accept(float[] leftSamples, float[] rightSamples, int frames) {
    left.add(leftSamples, frames);
    right.add(rightSamples, frames);
  }

  @Override
  public PeakReport snapshot() {
    return new PeakReport(
        Decibels.ofAmplitude(Math.max(left.truePeak(), right.truePeak())),
        Decibels.ofAmplitude(Math.max(left.samplePeak(), right.samplePeak())));
  }
}
