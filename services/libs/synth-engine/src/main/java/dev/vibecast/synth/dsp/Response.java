package dev.vibecast.synth.dsp;

import java.util.Arrays;

/**
 * What a linear filter of two or four states does with eight frames at once: eight outputs and the
 * next state as sums of eight inputs and the old state. It turns the recursion, whose latency rules
 * a scalar filter, into eight independent sums. After the block-state form of Barnes and Shinnaka,
 * "Block-shift invariance and block implementation of discrete-time filters" (IEEE Trans. Circuits
 * and Systems 1980).
 *
 * <p>The filters are zero-delay state-variable ones: Zavalishin, "The Art of VA Filter Design", ch.
 * 4, in the form of Simper, "Solving the continuous SVF equations" (2013). Immutable.
 */
public final class Response {

  /** Size of the state that a filter carries along. */
  public static final int STATE_FLOATS = 8;

  private static final int LANES = 8;
  static final int INPUT = 16;
  static final int OUTPUT = INPUT + 4 * LANES;
  static final int NEXT = OUTPUT + 4 * LANES;
  private static final double SQRT_HALF = .7071067811865476;

  final int states;

  /**
   * 15 floats: seven zeros and the impulse response, so that {@code table[7 − k + j]} is what input
   * k adds to output j. From {@link #INPUT} on, row by row, what the inputs add to the next state:
   * a row holds as many inputs as the state fits in. From {@link #OUTPUT} on what state n adds to
   * output j, and from {@link #NEXT} on what it adds to the next state. States are repeated to fill
   * eight lanes.
   */
  final float[] table = new float[NEXT + 4 * LANES];

  /** One frame of a filter in double precision: takes an input, changes its state. */
  @FunctionalInterface
  interface Frame {
    double next(double x, double[] state);
  }

  private Response(int states, Frame frame) {
    this.states = states;
    for (int k = 0; k < LANES; k++) {
      double[] state = new double[states];
      for (int j = k; j < LANES; j++) {
        double y = frame.next(j == k ? 1 : 0, state);
        if (k == 0) {
          table[LANES - 1 + j] = (float) y;
        }
      }
      store(state, INPUT + states * k, states);
    }
    for (int n = 0; n < states; n++) {
      double[] state = new double[states];
      state[n] = 1;
      for (int j = 0; j < LANES; j++) {
        table[OUTPUT + LANES * n + j] = (float) frame.next(0, state);
      }
      store(state, NEXT + LANES * n, LANES);
    }
  }

  private void store(double[] state, int at, int count) {
    for (int j = 0; j < count; j++) {
      table[at + j] = (float) state[j % states];
    }
  }

  /** What the state adds to output j; pairs are summed first, as the vectors do. */
  float held(float[] state, int j) {
    return weigh(state, OUTPUT + j);
  }

  /** What the state adds to lane j of the next one. */
  float kept(float[] state, int j) {
    return weigh(state, NEXT + j);
  }

  private float weigh(float[] s, int at) {
    float first = Fused.of(s[1], table[at + LANES], s[0] * table[at]);
    return states == 2
        ? first
        : first + Fused.of(s[3], table[at + 3 * LANES], s[2] * table[at + 2 * LANES]);
  }

  /** Ends a state that has become too small to matter, before it becomes denormal. */
  static void settle(float[] state) {
    if (Math.abs(state[0]) + Math.abs(state[1]) + Math.abs(state[2]) + Math.abs(state[3])
        < 1e-15f) {
      Arrays.fill(state, 0f);
    }
  }

  /** Low-pass of 12 dB an octave. */
  public static Response lowPass(double hz, double q) {
    double[] a = svf(hz, q);
    return new Response(2, (x, s) -> svf(a, x, s, 0)[1]);
  }

  /** Band-pass of 6 dB an octave a side, 0 dB at the centre. */
  public static Response bandPass(double hz, double q) {
    double[] a = svf(hz, q);
    return new Response(2, (x, s) -> a[3] * svf(a, x, s, 0)[0]);
  }

  /** Two low-passes in series, 24 dB an octave; q is that of each. */
  public static Response lowPass24(double hz, double q) {
    double[] a = svf(hz, q);
    return new Response(4, (x, s) -> svf(a, svf(a, x, s, 0)[1], s, 2)[1]);
  }

  /** Two high-passes in series, 24 dB an octave. */
  public static Response highPass24(double hz) {
    double[] a = svf(hz, SQRT_HALF);
    return new Response(4, (x, s) -> high(a, high(a, x, s, 0), s, 2));
  }

  private static double[] svf(double hz, double q) {
    double g = Warp.g(hz);
    double k = 1 / Math.clamp(q, .4, 40);
    double first = 1 / (1 + g * (g + k));
    return new double[] {first, g * first, g * g * first, k};
  }

  private static double high(double[] a, double x, double[] s, int at) {
    double[] v = svf(a, x, s, at);
    return x - a[3] * v[0] - v[1];
  }

  /** Band and low outputs; moves two states. */
  private static double[] svf(double[] a, double x, double[] s, int at) {
    double v3 = x - s[at + 1];
    double v1 = a[0] * s[at] + a[1] * v3;
    double v2 = s[at + 1] + a[1] * s[at] + a[2] * v3;
    s[at] = 2 * v1 - s[at];
    s[at + 1] = 2 * v2 - s[at + 1];
    return new double[] {v1, v2};
  }
}
