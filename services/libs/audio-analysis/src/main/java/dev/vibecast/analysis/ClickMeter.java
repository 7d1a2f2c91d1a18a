package dev.vibecast.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds clicks: wrong samples, jumps, dropped, doubled and zeroed samples. A verdict needs 80 ms
 * after the sample, so the very end is not judged, nor is the first millisecond. More than some
 * thirty discontinuities a second are a buzz, not clicks, and are not counted.
 */
public final class ClickMeter implements StereoMeter<ClickReport> {

  /** Clicks listed one by one; later ones are only counted. */
  public static final int MAX_POSITIONS = 64;

  private static final int SAME_CLICK_FRAMES = SAMPLE_RATE_HZ / 100;
  private static final long DELAY_FRAMES = (ClickBlocks.REACH + 1L) * ClickBlocks.BLOCK_FRAMES;

  private final ClickBlocks leftBlocks = new ClickBlocks();
  private final ClickBlocks rightBlocks = new ClickBlocks();
  private final List<Long> positions = new ArrayList<>();
  private long frame;
  private long clicks;
  private long lastClickFrame = -SAME_CLICK_FRAMES - 1;

  @Override
  public void accept(float[] left, float[] right, int frames) {
    int at = 0;
    while (at < frames) {
      int count = Math.min(frames - at, leftBlocks.missing());
      boolean complete = count == leftBlocks.missing();
      leftBlocks.add(left, at, count);
      rightBlocks.add(right, at, count);
      frame += count;
      at += count;
      if (complete) {
        judge(leftBlocks.verdict());
        judge(rightBlocks.verdict());
      }
    }
  }

  private void judge(int place) {
    if (place != ClickBlocks.NONE) {
      record(Math.max(0, frame - DELAY_FRAMES + place));
    }
  }

  private void record(long clickFrame) {
    if (Math.abs(clickFrame - lastClickFrame) > SAME_CLICK_FRAMES) {
      clicks++;
      if (positions.size() < MAX_POSITIONS) {
        positions.add(clickFrame);
      }
    }
    lastClickFrame = clickFrame;
  }

  @Override
  public ClickReport snapshot() {
    return new ClickReport(clicks, positions);
  }
}
