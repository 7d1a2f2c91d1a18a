package dev.vibecast.synth.dsp;

/**
 * Filter of one state: s' = a·s + b·x, y = c·s + d·x. Eight frames are computed by three doublings,
 * each adding what lies one, two and four frames back (Hillis and Steele, "Data parallel
 * algorithms", CACM 1986), so the recursion costs three steps instead of eight. The state is the
 * caller's.
 */
public final class OnePole {

  private static final int LANES = 8;

  float b;
  float c;
  float d;

  /** a where a frame has a neighbour so many frames back, else 0: one row each for 1, 2, 4. */
  final float[] back = new float[3 * LANES];

  /** Powers a¹…a⁸: what the old state adds to the eight next ones. */
  final float[] decay = new float[LANES];

  private OnePole(double a, double b, double c, double d) {
    set(a, b, c, d);
  }

  private void set(double a, double b, double c, double d) {
    this.b = (float) b;
    this.c = (float) c;
    this.d = (float) d;
    double power = 1;
    for (int j = 0; j < LANES; j++) {
      power *= a;
      decay[j] = (float) power;
    }
    for (int row = 0; row < 3; row++) {
      int span = 1 << row;
      for (int j = span; j < LANES; j++) {
        back[LANES * row + j] = decay[span - 1];
      }
    }
  }

  /** Low-pass of 6 dB an octave, zero-delay (Zavalishin, "The Art of VA Filter Design", ch. 3). */
  public static OnePole lowPass(double hz) {
    double g = gain(hz);
    return new OnePole(1 - 2 * g, 2 * g, 1 - g, g);
  }

  /** High-pass of 6 dB an octave, what the low-pass leaves. */
  public static OnePole highPass(double hz) {
    double g = gain(hz);
    return new OnePole(1 - 2 * g, 2 * g, g - 1, 1 - g);
  }

  /** A leaky sum of gain·x plus some of the input itself. */
  public static OnePole leaky(double gain, double pole, double direct) {
    return new OnePole(pole, gain, pole, gain + direct);
  }

  /** An all-pass of no delay, to be tuned. */
  public static OnePole allPass() {
    return new OnePole(0, 1, 0, 1);
  }

  /**
   * Makes this y = gain·(tuning·x + x₋₁) − tuning·y₋₁: an all-pass with a loss, for strings.
   *
   * @param tuning −1…1
   */
  public void tune(double tuning, double gain) {
    set(-tuning, 1 - tuning * tuning, gain, gain * tuning);
  }

  private static double gain(double hz) {
    double g = hz < 20 ? Math.PI * hz / 48_000 : Warp.g(hz);
    return g / (1 + g);
  }

  /** Filters the first frames of a buffer in place and returns the next state. */
  public float process(float state, float[] io, int count) {
    return settled(Lanes.ACTIVE.onePole(this, state, io, count));
  }

  /** Filters a quantum of two channels in place and moves their states. */
  public void process(float[] states, StereoBlock io) {
    BusLanes.ACTIVE.onePole(this, states, io);
    states[0] = settled(states[0]);
    states[1] = settled(states[1]);
  }

  /** Takes what it lets pass of the middle away from both channels; returns the next state. */
  public float takeMiddle(float state, StereoBlock io) {
    return settled(BusLanes.ACTIVE.takeMiddle(this, state, io, io.left.length));
  }

  /** A state, or 0 before it becomes denormal. */
  public static float settled(float state) {
    return Math.abs(state) < 1e-15f ? 0f : state;
  }
}
