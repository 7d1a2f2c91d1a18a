package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoBlock;

/**
 * Reverberation time by backward integration. After Schroeder, "New method of measuring
 * reverberation time" (JASA 1965), read as T30 of ISO 3382-1: from −5 to −35 dB, times two.
 */
public final class Decay {

  private Decay() {}

  /**
   * Time to fall by 60 dB after frame 0 of a passage that holds nothing but a decay, s; what lies
   * more than 35 dB down need not be there. 0 when the passage is silent.
   */
  public static double t60S(StereoBlock tail) {
    double[] power = Movement.powers(tail);
    double[] left = new double[power.length + 1];
    for (int k = power.length - 1; k >= 0; k--) {
      left[k] = left[k + 1] + power[k];
    }
    if (left[0] <= 0) {
      return 0;
    }
    return 2 * (timeS(left, -35) - timeS(left, -5));
  }

  private static double timeS(double[] left, double db) {
    double level = left[0] * Math.pow(10, db / 10);
    int k = 0;
    while (k < left.length - 1 && left[k + 1] > level) {
      k++;
    }
    double fine =
        left[k] > level ? Math.log(left[k] / level) / Math.log(left[k] / (left[k + 1] + 1e-30)) : 0;
    return (k + fine) / 100;
  }
}
