package dev.vibecast.synth.dsp;

import java.util.Arrays;

/** A stretch of stereo audio, one quantum long unless it says otherwise. */
public final class StereoBlock {

  /** Frames in a quantum of the mix. */
  public static final int FRAMES = 128;

  public final float[] left;
  public final float[] right;

  /** A silent quantum. */
  public StereoBlock() {
    this(FRAMES);
  }

  /** Silence of so many frames, a multiple of eight. */
  public StereoBlock(int frames) {
    left = new float[frames];
    right = new float[frames];
  }

  /** Sets both channels to silence. */
  public void clear() {
    Arrays.fill(left, 0f);
    Arrays.fill(right, 0f);
  }

  /** Adds another block times a gain that ramps from g0 to g1. */
  public void add(StereoBlock other, float g0, float g1) {
    float slope = (g1 - g0) / left.length;
    Lanes.ACTIVE.mix(other.left, left, left.length, g0, slope);
    Lanes.ACTIVE.mix(other.right, right, left.length, g0, slope);
  }

  /** Multiplies by a gain that ramps from g0 to g1. */
  public void scale(float g0, float g1) {
    if (g0 != 1f || g1 != 1f) {
      float slope = (g1 - g0) / left.length;
      Lanes.ACTIVE.scale(left, left.length, g0, slope);
      Lanes.ACTIVE.scale(right, left.length, g0, slope);
    }
  }
}
