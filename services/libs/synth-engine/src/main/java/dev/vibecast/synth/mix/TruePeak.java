package dev.vibecast.synth.mix;

import dev.vibecast.synth.dsp.BusLanes;
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

  private static final int MEASURED = N + 16;

  /** Below this no interpolated value can pass the limiter's threshold. */
  private static final float QUIET = .42f;

  /** A little longer than needed, so that its length is a multiple of eight. */
  private final float[] history = new float[MEASURED];

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
    BusLanes.ACTIVE.raise(history, TAPS - LATENCY_FRAMES, peak);
    if (BusLanes.ACTIVE.loudest(history, MEASURED) > QUIET) {
      BusLanes.ACTIVE.raiseInterpolated(history, 1, PHASES, peak);
    }
  }
}
