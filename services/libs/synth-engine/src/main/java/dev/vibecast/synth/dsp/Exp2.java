package dev.vibecast.synth.dsp;

/**
 * Powers of two and what follows from them, from exact arithmetic only, so that every machine gets
 * the same bits. Relative error below 2e-9.
 */
public final class Exp2 {

  private static final double LOG2_E = 1.4426950408889634;
  private static final double LOG2_10 = 3.321928094887362;

  private Exp2() {}

  /** 2 to the power x; 0 below −1000, x at most 1000. */
  public static double of(double x) {
    if (x < -1000) {
      return 0;
    }
    double whole = Math.rint(x);
    double t = x - whole;
    double p =
        1.0000000005921685
            + t
                * (0.6931472056058892
                    + t
                        * (0.2402264660804228
                            + t
                                * (0.0555032898574819
                                    + t
                                        * (0.009618519562717198
                                            + t
                                                * (0.0013399865142318284
                                                    + t * 0.00015337580957013302)))));
    return p * Double.longBitsToDouble(((long) whole + 1023L) << 52);
  }

  /** Logarithm to the base 2 of a positive normal number; error below 2e-7. */
  public static double log2(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int exponent = (int) (bits >>> 52) - 1023;
    double m = Double.longBitsToDouble((bits & 0xFFFFFFFFFFFFFL) | 0x3FF0000000000000L);
    if (m > 1.4142135623730951) {
      m *= .5;
      exponent++;
    }
    double t = (m - 1) / (m + 1);
    double t2 = t * t;
    double ln = t * (2 + t2 * (2.0 / 3 + t2 * (2.0 / 5 + t2 * (2.0 / 7 + t2 * (2.0 / 9)))));
    return exponent + ln * LOG2_E;
  }

  /** e to the power x. */
  public static double exp(double x) {
    return of(x * LOG2_E);
  }

  /** Linear gain of a level in decibels. */
  public static double gain(double db) {
    return of(db * (LOG2_10 / 20));
  }

  /** Frequency in Hz of a MIDI pitch, A4 = 69 = 440 Hz. */
  public static double hz(double midi) {
    return 440 * of((midi - 69) / 12);
  }

  /** Frequency ratio of an interval in cents. */
  public static double cents(double cents) {
    return of(cents / 1200);
  }
}
