package dev.vibecast.analysis;

import java.util.ArrayList;
import java.util.List;

/** Finds clicks. A verdict needs 513 frames after the sample, so the very end is not judged. */
public final class ClickMeter implements StereoMeter<ClickReport> {

  /** Clicks listed one by one; later ones are only counted. */
  public static final int MAX_POSITIONS = 64;

  private static final int SAME_CLICK_FRAMES = SAMPLE_RATE_HZ / 100;

  private final CurvatureOutliers leftOutliers = new CurvatureOutliers();
  private final CurvatureOutliers rightOutliers = new CurvatureOutliers();
  private final List<Long> positions = new ArrayList<>();
  private long frame;
  private long clicks;
  private long lastOutlierFrame = -SAME_CLICK_FRAMES - 1;

  @Override
  public void accept(float[] left, float[] right, int frames) {
    for (int i = 0; i < frames; i++) {
      boolean outlier = leftOutliers.step(left[i]) | rightOutliers.step(right[i]);
      if (outlier) {
        record(frame - CurvatureOutliers.DELAY_FRAMES);
      }
      frame++;
    }
  }

  private void record(long outlierFrame) {
    if (outlierFrame - lastOutlierFrame > SAME_CLICK_FRAMES) {
      clicks++;
      if (positions.size() < MAX_POSITIONS) {
        positions.add(outlierFrame);
      }
    }
    lastOutlierFrame = outlierFrame;
  }

  @Override
  public ClickReport snapshot() {
    return new ClickReport(clicks, positions);
  }
}
