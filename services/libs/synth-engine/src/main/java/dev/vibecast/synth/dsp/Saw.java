package dev.vibecast.synth.dsp;

/**
 * Band-limited sawtooth and pulse: a naive ramp, corrected at its few discontinuities by a
 * two-point polynomial residual. After Välimäki, Pekonen and Nam, "Perceptually informed synthesis
 * of bandlimited classical waveforms" (JASA 2012). The ramp has no branch and vectorises.
 */
public final class Saw {

  private static final double TURN = 0x1p32;

  private Saw() {}

  /**
   * Adds a rising saw.
   *
   * @param phase phase at frame {@code from}
   * @param inc phase per frame, positive
   * @param gain linear, may be negative
   */
  public static void add(float[] out, int from, int to, int phase, int inc, float gain) {
    float k = gain * Sine.PHASE_SCALE;
    int n = to - from;
    for (int i = 0; i < n; i++) {
      out[from + i] += (phase + i * inc) * k;
    }
    correct(out, from, n, phase, inc, gain);
  }

  /** Adds a pulse without its mean: the difference of two saws. */
  public static void addPulse(
      float[] out, int from, int to, int phase, int inc, double width, float gain) {
    add(out, from, to, phase, inc, gain);
    add(out, from, to, phase + (int) (long) (width * TURN), inc, -gain);
  }

  private static void correct(float[] out, int from, int n, int phase, int inc, float gain) {
    double period = TURN / inc;
    double wrap = -((double) phase + 0x1p31) / inc;
    for (; wrap < n; wrap += period) {
      int before = (int) Math.ceil(wrap) - 1;
      int after = before + 1;
      if (before >= 0) {
        float u = (float) (before - wrap) + 1f;
        out[from + before] -= gain * u * u;
      }
      if (after >= 0 && after < n) {
        float u = 1f - (float) (after - wrap);
        out[from + after] += gain * u * u;
      }
    }
  }

  /** Adds a triangle; its corners are naive, its harmonics fall by 12 dB an octave. */
  public static void addTriangle(float[] out, int from, int to, int phase, int inc, float gain) {
    int n = to - from;
    for (int i = 0; i < n; i++) {
      float x = Math.abs((phase + i * inc) * Sine.PHASE_SCALE);
      out[from + i] += (2f * x - 1f) * gain;
    }
  }
}
