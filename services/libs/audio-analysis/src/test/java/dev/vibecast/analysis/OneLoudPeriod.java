package dev.vibecast.analysis;

/**
 * Cases 20 to 23 of EBU Tech 3341: a sine of a sixth of the sample rate at half amplitude with one
 * period of a quarter of the rate at full amplitude in its midst, continuous in phase, made at four
 * times the rate, low-pass filtered and decimated.
 */
final class OneLoudPeriod {

  private static final int FACTOR = 4;
  private static final int PERIODS_AROUND = 400;
  private static final int HALF_TAPS = 400;

  private OneLoudPeriod() {}

  /**
   * @param offset first sample kept, 0…3
   */
  static float[] decimated(int offset) {
    double[] fine = fine();
    double[] lowPass = lowPass();
    int first = 2 * HALF_TAPS;
    float[] signal = new float[(fine.length - 2 * first) / FACTOR];
    for (int i = 0; i < signal.length; i++) {
      double sum = 0;
      for (int k = -HALF_TAPS; k <= HALF_TAPS; k++) {
        sum += fine[first + FACTOR * i + offset + k] * lowPass[k + HALF_TAPS];
      }
      signal[i] = (float) sum;
    }
    fade(signal);
    return signal;
  }

  private static double[] fine() {
    int quiet = 6 * FACTOR;
    int loud = 4 * FACTOR;
    double[] fine = new double[2 * PERIODS_AROUND * quiet + loud];
    for (int i = 0; i < fine.length; i++) {
      int into = i - PERIODS_AROUND * quiet;
      boolean inside = into >= 0 && into < loud;
      int after = into < 0 ? into : into - loud;
      fine[i] =
          inside
              ? Math.sin(2 * Math.PI * into / loud)
              : 0.5 * Math.sin(2 * Math.PI * after / quiet);
    }
    return fine;
  }

  /** Windowed sinc (Blackman), half amplitude at half the final rate. */
  private static double[] lowPass() {
    double[] taps = new double[2 * HALF_TAPS + 1];
    for (int k = -HALF_TAPS; k <= HALF_TAPS; k++) {
      double t = (double) k / FACTOR;
      double sinc = k == 0 ? 1 : Math.sin(Math.PI * t) / (Math.PI * t);
      double place = Math.PI * k / HALF_TAPS;
      double blackman = .42 + .5 * Math.cos(place) + .08 * Math.cos(2 * place);
      taps[k + HALF_TAPS] = sinc * blackman / FACTOR;
    }
    return taps;
  }

  private static void fade(float[] signal) {
    int fade = 100;
    for (int i = 0; i < fade; i++) {
      signal[i] *= (float) i / fade;
      signal[signal.length - 1 - i] *= (float) i / fade;
    }
  }
}
