package dev.vibecast.synth.dsp;

/**
 * Sine, cosine and arc tangent near zero by their Taylor series, in double precision and the same
 * on every machine. Unlike {@link StrictMath} they make no objects, so that a note may begin with
 * them.
 */
public final class SmallAngle {

  private static final int TERMS = 11;

  private SmallAngle() {}

  /** Sine of −1.6…1.6 radians, to the last bit or two. */
  public static double sin(double radians) {
    return series(radians, radians * radians, 2);
  }

  /** Cosine of −1.6…1.6 radians, to the last bit or two. */
  public static double cos(double radians) {
    return series(1, radians * radians, 1);
  }

  /** Sum of a series whose terms shrink by −x²/(n(n+1)), from the smallest on. */
  private static double series(double first, double square, int n) {
    double sum = 1;
    for (int k = TERMS - 1; k >= 0; k--) {
      int at = n + 2 * k;
      sum = 1 - square / (at * (at + 1)) * sum;
    }
    return first * sum;
  }

  /** Arc tangent of −.3….3, radians; wrong by less than 1e-12. */
  public static double atan(double x) {
    double square = x * x;
    double sum = 0;
    for (int k = TERMS; k >= 0; k--) {
      sum = 1.0 / (2 * k + 1) - square * sum;
    }
    return x * sum;
  }
}
