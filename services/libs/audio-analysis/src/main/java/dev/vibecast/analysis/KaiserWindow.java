package dev.vibecast.analysis;

/**
 * The window that bounds an ideal interpolator. J. F. Kaiser, "Nonrecursive digital filter design
 * using the I0-sinh window function" (ISCAS 1974).
 */
public final class KaiserWindow {

  private KaiserWindow() {}

  /**
   * Weight at a place.
   *
   * @param place −1…1, the ends of the window; 0 is its middle, where the weight is 1
   * @param beta 0 or more; more gives less ripple and a wider transition
   */
  public static double at(double place, double beta) {
    return bessel(beta * Math.sqrt(1 - place * place)) / bessel(beta);
  }

  /** Modified Bessel function of the first kind, order 0, by its power series. */
  private static double bessel(double x) {
    double term = 1;
    double sum = 1;
    for (int k = 1; term > 1e-12 * sum; k++) {
      term *= x * x / (4.0 * k * k);
      sum += term;
    }
    return sum;
  }
}
