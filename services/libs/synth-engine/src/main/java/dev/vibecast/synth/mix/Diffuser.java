package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Chain of Schroeder all-passes ("Natural sounding artificial reverberation", JAES 1962), each
 * longer than a quantum so that a quantum has no feedback inside.
 */
final class Diffuser {

  private static final int N = StereoBlock.FRAMES;
  private static final int MASK = 0x3FF;
  private static final float GAIN = .6f;

  private final int[] delays;
  private final float[][] rings;
  private final float[] delayed = new float[N];
  private int at;

  /** A chain of all-passes with delays of 64…960 frames. */
  Diffuser(int... delays) {
    this.delays = delays;
    rings = new float[delays.length][MASK + 1];
  }

  /** Diffuses one quantum in place. */
  void process(float[] x) {
    for (int k = 0; k < delays.length; k++) {
      float[] ring = rings[k];
      int start = (at - delays[k]) & MASK;
      int first = Math.min(N, MASK + 1 - start);
      System.arraycopy(ring, start, delayed, 0, first);
      System.arraycopy(ring, 0, delayed, first, N - first);
      for (int i = 0; i < N; i++) {
        float fed = x[i] + GAIN * delayed[i];
        ring[at + i] = fed;
        x[i] = delayed[i] - GAIN * fed;
      }
    }
    at = (at + N) & MASK;
  }
}
