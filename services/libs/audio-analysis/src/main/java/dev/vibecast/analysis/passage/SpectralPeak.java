package dev.vibecast.analysis.passage;

/**
 * Local maxima of a power spectrum that stand out of their surroundings; drums and breath do not.
 * They are placed by the parabola through three logarithms: J. O. Smith, X. Serra, "PARSHL" (1987).
 */
final class SpectralPeak {

  /** Bins on each side that the surroundings reach, so many must exist around a peak. */
  static final int NEIGHBOURS = 10;

  /** A peak stands so much above the mean power of its surroundings. */
  private static final double PROMINENCE = 4;

  private SpectralPeak() {}

  static boolean at(double[] power, int bin) {
    return power[bin] > power[bin - 1]
        && power[bin] >= power[bin + 1]
        && power[bin] > PROMINENCE * around(power, bin);
  }

  /** Mean power of the neighbouring bins and the peak. */
  private static double around(double[] power, int bin) {
    double sum = 0;
    for (int k = -NEIGHBOURS; k <= NEIGHBOURS; k++) {
      sum += power[bin + k];
    }
    return sum / (2 * NEIGHBOURS + 1);
  }

  /** Place of a peak in bins, between those of the spectrum. */
  static double place(double[] power, int bin) {
    double a = Math.log(power[bin - 1] + 1e-30);
    double b = Math.log(power[bin] + 1e-30);
    double c = Math.log(power[bin + 1] + 1e-30);
    double bend = a - 2 * b + c;
    return bin + (bend == 0 ? 0 : Math.clamp(.5 * (a - c) / bend, -.5, .5));
  }
}
