package dev.vibecast.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds gaps in the sound. The level is the root mean square of both channels over 1 ms, so a
 * tone's zero crossings are no gap, and channels that cancel in mono are not silent.
 */
public final class SilenceMeter implements StereoMeter<SilenceReport> {

  /** Gaps listed one by one; later ones are only counted. */
  public static final int MAX_INTERVALS = 256;

  /** Level that counts as silence below, in dBFS. */
  public static final double THRESHOLD_DBFS = -55;

  private static final int WINDOW_FRAMES = SAMPLE_RATE_HZ / 1000;
  private static final int LONGEST_UNHEARD_FRAMES = 50 * WINDOW_FRAMES;
  private static final double QUIET_ENERGY = Decibels.toPower(THRESHOLD_DBFS) * 2 * WINDOW_FRAMES;

  private final List<FrameInterval> intervals = new ArrayList<>();
  private long closedGaps;
  private long closedFrames;
  private long windowEndFrame;
  private long quietFrames;
  private int filledFrames;
  private double energy;

  @Override
  public void accept(float[] left, float[] right, int frames) {
    for (int i = 0; i < frames; i++) {
      energy += (double) left[i] * left[i] + (double) right[i] * right[i];
      if (++filledFrames == WINDOW_FRAMES) {
        closeWindow();
      }
    }
  }

  private void closeWindow() {
    boolean quiet = energy < QUIET_ENERGY;
    if (!quiet) {
      closeGap();
    }
    windowEndFrame += WINDOW_FRAMES;
    quietFrames = quiet ? quietFrames + WINDOW_FRAMES : 0;
    filledFrames = 0;
    energy = 0;
  }

  private void closeGap() {
    if (!inGap()) {
      return;
    }
    if (intervals.size() < MAX_INTERVALS) {
      intervals.add(currentGap());
    }
    closedGaps++;
    closedFrames += quietFrames;
  }

  private boolean inGap() {
    return quietFrames > LONGEST_UNHEARD_FRAMES;
  }

  private FrameInterval currentGap() {
    return new FrameInterval(windowEndFrame - quietFrames, windowEndFrame);
  }

  @Override
  public SilenceReport snapshot() {
    if (!inGap()) {
      return new SilenceReport(closedGaps, closedFrames, intervals);
    }
    List<FrameInterval> withCurrent = new ArrayList<>(intervals);
    if (withCurrent.size() < MAX_INTERVALS) {
      withCurrent.add(currentGap());
    }
    return new SilenceReport(closedGaps + 1, closedFrames + quietFrames, withCurrent);
  }
}
