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

  /** Adds another block times a gain that ramps from g0 to g1. */
  public void add(StereoBlock other, float g0, float g1) {
    float slope = (g1 - g0) / FRAMES;
    for (int i = 0; i < FRAMES; i++) {
      float g = g0 + slope * i;
      left[i] += other.left[i] * g;
      right[i] += other.right[i] * g;
    }
  }

  /** Multiplies by a gain that ramps from g0 to g1. */
  public void scale(float g0, float g1) {
    float slope = (g1 - g0) / FRAMES;
    for (int i = 0; i < FRAMES; i++) {
      float g = g0 + slope * i;
      left[i] *= g;
      right[i] *= g;
    }
  }
}
