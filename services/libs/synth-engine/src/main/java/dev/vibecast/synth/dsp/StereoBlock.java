package dev.vibecast.synth.dsp;

import java.util.Arrays;

/** One quantum of stereo audio. */
public final class StereoBlock {

  /** Frames in a block. */
  public static final int FRAMES = 64;

  public final float[] left = new float[FRAMES];
  public final float[] right = new float[FRAMES];

  /** Sets both channels to silence. */
  public void clear() {
    Arrays.fill(left, 0f);
    Arrays.fill(right, 0f);
  }

  /** Silences what lies outside [from, to). */
  public void keep(int from, int to) {
    keep(left, from, to);
    keep(right, from, to);
  }

  /** Silences what lies outside [from, to) of one channel. */
  public static void keep(float[] x, int from, int to) {
    Arrays.fill(x, 0, from, 0f);
    Arrays.fill(x, to, FRAMES, 0f);
  }

  /** Adds another block times a gain that ramps from g0 to g1. */
  public void add(StereoBlock other, float g0, float g1) {
    float slope = (g1 - g0) / FRAMES;
    Lanes.ACTIVE.mix(other.left, left, g0, slope);
    Lanes.ACTIVE.mix(other.right, right, g0, slope);
  }

  /** Multiplies by a gain that ramps from g0 to g1. */
  public void scale(float g0, float g1) {
    if (g0 != 1f || g1 != 1f) {
      float slope = (g1 - g0) / FRAMES;
      Lanes.ACTIVE.scale(left, g0, slope);
      Lanes.ACTIVE.scale(right, g0, slope);
    }
  }
}
