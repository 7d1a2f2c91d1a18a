package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.StereoBlock;

/**
 * Peak between samples by fourfold interpolation with a 48-tap windowed sinc, as ITU-R BS.1770-5,
 * Annex 2 asks. Looks 6 frames ahead.
 */
final class TruePeak {

  /** Frames by which the answer lags the input. */
  static final int LATENCY_FRAMES = 6;

  private static final int N = StereoBlock.FRAMES;
  private static final int TAPS = 12;
  private static final float[][] PHASES = design();

  private final float[] history = new float[N + TAPS];
  private final float[] sum = new float[N];

  private static float[][] design() {
    float[][] phases = new float[3][TAPS];
    for (int p = 0; p < 3; p++) {
      double total = 0;
      double[] h = new double[TAPS];
      for (int k = 0; k < TAPS; k++) {
        double x = k - (TAPS / 2 - 1) - (p + 1) / 4.0;
        double window = .5 + .5 * StrictMath.cos(StrictMath.PI * x / (TAPS / 2.0 + .25));
        h[k] = StrictMath.sin(StrictMath.PI * x) / (StrictMath.PI * x) * window;
        total += h[k];
      }
      for (int k = 0; k < TAPS; k++) {
        phases[p][k] = (float) (h[k] / total);
      }
    }
    return phases;
  }

  /** Raises {@code peak} to the size of this channel; index i stands for the input at i − 6. */
  void raise(float[] x, float[] peak) {
    System.arraycopy(history, N, history, 0, TAPS);
    System.arraycopy(x, 0, history, TAPS, N);
    float loudest = 0;
    for (int i = 0; i < N + TAPS; i++) {
      loudest = Math.max(loudest, Math.abs(history[i]));
    }
    for (int i = 0; i < N; i++) {
      peak[i] = Math.max(peak[i], Math.abs(history[i + TAPS - LATENCY_FRAMES]));
    }
    if (loudest > .42f) {
      for (float[] h : PHASES) {
        interpolate(h, peak);
      }
    }
  }

  private void interpolate(float[] h, float[] peak) {
    for (int i = 0; i < N; i++) {
      sum[i] = 0f;
    }
    for (int k = 0; k < TAPS; k++) {
      float c = h[k];
      for (int i = 0; i < N; i++) {
        sum[i] += c * history[i + k + 1];
      }
    }
    for (int i = 0; i < N; i++) {
      peak[i] = Math.max(peak[i], Math.abs(sum[i]));
    }
  }
}
