package dev.vibecast.analysis;

/**
 * A stretch of audio, counted from the first frame the meter heard.
 *
 * @param startFrame first frame inside, 0 or more
 * @param endFrame first frame after it, above {@code startFrame}
 */
public record FrameInterval(long startFrame, long endFrame) {

  public FrameInterval {
    if (startFrame < 0 || endFrame <= startFrame) {
      throw new IllegalArgumentException("not an interval: " + startFrame + " to " + endFrame);
    }
  }

  /** Length in frames, above 0. */
  public long frames() {
    return endFrame - startFrame;
  }

  /** Length in milliseconds at 48 kHz. */
  public double durationMs() {
    return frames() * 1000.0 / StereoMeter.SAMPLE_RATE_HZ;
  }
}
