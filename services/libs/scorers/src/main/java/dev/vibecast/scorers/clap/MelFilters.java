package dev.vibecast.scorers.clap;

/**
 * Triangular filters on the mel scale of Slaney, "Auditory Toolbox" (1998), each scaled to unit
 * area in hertz: linear below 1 kHz (200/3 Hz a mel), logarithmic above.
 */
final class MelFilters {

  private static final double HZ_PER_MEL = 200.0 / 3;
  private static final double BREAK_HZ = 1000;
  private static final double BREAK_MEL = BREAK_HZ / HZ_PER_MEL;
  private static final double LOG_STEP = Math.log(6.4) / 27;

  private MelFilters() {}

  /**
   * The filters.
   *
   * @param bins bins of a power spectrum from 0 to half the rate, both included
   * @return one row of weights per filter
   */
  static double[][] slaney(int filters, int bins, double rateHz, double fromHz, double toHz) {
    double[] edgesHz = new double[filters + 2];
    double fromMel = mel(fromHz);
    double stepMel = (mel(toHz) - fromMel) / (filters + 1);
    for (int k = 0; k < edgesHz.length; k++) {
      edgesHz[k] = hz(fromMel + k * stepMel);
    }
    double[][] weights = new double[filters][bins];
    for (int f = 0; f < filters; f++) {
      double unitArea = 2 / (edgesHz[f + 2] - edgesHz[f]);
      for (int bin = 0; bin < bins; bin++) {
        double atHz = rateHz / 2 * bin / (bins - 1);
        double rising = (atHz - edgesHz[f]) / (edgesHz[f + 1] - edgesHz[f]);
        double falling = (edgesHz[f + 2] - atHz) / (edgesHz[f + 2] - edgesHz[f + 1]);
        weights[f][bin] = unitArea * Math.max(0, Math.min(rising, falling));
      }
    }
    return weights;
  }

  static double mel(double hz) {
    return hz < BREAK_HZ ? hz / HZ_PER_MEL : BREAK_MEL + Math.log(hz / BREAK_HZ) / LOG_STEP;
  }

  static double hz(double mel) {
    return mel < BREAK_MEL ? mel * HZ_PER_MEL : BREAK_HZ * Math.exp((mel - BREAK_MEL) * LOG_STEP);
  }
}
