package dev.vibecast.synth.dsp;

/**
 * Sine by an odd polynomial of degree 11 that is exact at 0 and ±1 (error 1e-7), so loops vectorise
 * and every machine gets the same bits. Phases are 32-bit: a full turn is 2^32.
 */
public final class Sine {

  /** Turns a phase into −1…1. */
  public static final float PHASE_SCALE = 0x1p-31f;

  /** Added and taken away again it rounds a float below 2^22 in size to the nearest integer. */
  static final float MAGIC = 12582912f;

  /** A whole number n within that range has the bits of n + MAGIC less these. */
  static final int MAGIC_BITS = Float.floatToRawIntBits(MAGIC);

  private static final float ILL_CONDITIONED = 3f;
  private static final int SHORT_RUN = 64;
  private static final int LONG_RUN = 512;

  static final float C1 = 3.1415913f;
  static final float C3 = -2.0260839f;
  static final float C5 = .52378134f;
  static final float C7 = -.07446129f;
  static final float C9 = .0059745753f;

  private Sine() {}

  /** sin(πx) for x in −1…1. */
  public static float sinPi(float x) {
    float x2 = x * x;
    float high = Fused.of(Fused.of(x2, C9, C7), x2, C5);
    return x * (1f - x2) * Fused.of(Fused.of(high, x2, C3), x2, C1);
  }

  /** sin(πx) for any x below 2^21 in size. */
  public static float sinPiAny(float x) {
    return sinPi(wrap(x));
  }

  /** Sine of a phase. */
  public static float ofPhase(int phase) {
    return sinPi(phase * PHASE_SCALE);
  }

  /** Sine of a number of turns. */
  public static double ofTurns(double turns) {
    return sinPi((float) (2 * (turns - Math.rint(turns))));
  }

  /**
   * Curvature of a sine sampled at steps of twice a phase: with change(n) = y(n) − y(n−1) the next
   * change is change − bend·y. This form keeps low frequencies exact where 2·cos would round
   * (Gordon and Smith, "A sine generation algorithm for VLSI applications", ICMC 1985).
   */
  static float bend(int halfStep) {
    float s = ofPhase(halfStep);
    return 4f * s * s;
  }

  /**
   * Frames for which eight interleaved recurrences of {@link #bend} stay within 1e-4 of a sine: few
   * where eight frames are near half a turn, since there the change is nearly twice the value.
   */
  static int runFrames(int inc) {
    return bend(4 * inc) > ILL_CONDITIONED ? SHORT_RUN : LONG_RUN;
  }

  /** Phase step per frame of a frequency; clamped below 20 kHz. */
  public static int increment(double hz) {
    return (int) Math.rint(steps(hz));
  }

  /** Phase step per frame of a frequency before rounding, to be bent; clamped below 20 kHz. */
  public static double steps(double hz) {
    return Math.min(hz, 20_000) * (0x1p32 / 48_000);
  }

  /** Brings any x below 2^21 in size back to −1…1 by whole turns. */
  static float wrap(float x) {
    return x - ((x * .5f + MAGIC) - MAGIC) * 2f;
  }

  /** The nearest integer, ties to even, of a value below 2^22 in size. */
  static int round(float x) {
    return Float.floatToRawIntBits(x + MAGIC) - MAGIC_BITS;
  }
}
