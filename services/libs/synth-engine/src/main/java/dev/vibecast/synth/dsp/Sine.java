package dev.vibecast.synth.dsp;

/**
 * Sine by an odd polynomial of degree 11 that is exact at 0 and ±1 (error 1e-7), so loops vectorise
 * and every machine gets the same bits. Phases are 32-bit: a full turn is 2^32.
 */
public final class Sine {

  /** Turns a phase into −1…1. */
  public static final float PHASE_SCALE = 0x1p-31f;

  private static final float MAGIC = 12582912f;

  private Sine() {}

  /** sin(πx) for x in −1…1. */
  public static float sinPi(float x) {
    float x2 = x * x;
    return x
        * (1f - x2)
        * (3.1415913f
            + x2 * (-2.0260839f + x2 * (.52378134f + x2 * (-.07446129f + x2 * .0059745753f))));
  }

  /** sin(πx) for any x below 2^21 in size. */
  public static float sinPiAny(float x) {
    return sinPi(x - 2f * ((x * .5f + MAGIC) - MAGIC));
  }

  /** Sine of a phase. */
  public static float ofPhase(int phase) {
    return sinPi(phase * PHASE_SCALE);
  }

  /** Sine of a number of turns. */
  public static double ofTurns(double turns) {
    return sinPi((float) (2 * (turns - Math.rint(turns))));
  }

  /** Phase step per frame of a frequency; clamped below 20 kHz. */
  public static int increment(double hz) {
    return (int) Math.rint(Math.min(hz, 20_000) * (0x1p32 / 48_000));
  }

  /** Writes the ramp of a phase, −1…1, into [from, to). Loops stay small so that they vectorise. */
  public static void ramp(float[] x, int from, int to, int phase, int inc) {
    int n = to - from;
    for (int i = 0; i < n; i++) {
      x[from + i] = (phase + i * inc) * PHASE_SCALE;
    }
  }

  /** Replaces x in −1…1 by sin(πx). */
  public static void shape(float[] x, int from, int to) {
    for (int i = from; i < to; i++) {
      x[i] = sinPi(x[i]);
    }
  }

  /** Brings any x below 2^21 back to −1…1 by whole turns. */
  public static void wrap(float[] x, int from, int to) {
    for (int i = from; i < to; i++) {
      float v = x[i];
      x[i] = v - 2f * ((v * .5f + MAGIC) - MAGIC);
    }
  }

  /** Adds a signal whose gain ramps from g0 to g1 over [from, to). */
  public static void mix(float[] x, float[] out, int from, int to, float g0, float g1) {
    int n = to - from;
    float slope = (g1 - g0) / n;
    for (int i = 0; i < n; i++) {
      out[from + i] += x[from + i] * (g0 + slope * i);
    }
  }
}
