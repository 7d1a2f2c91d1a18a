package dev.vibecast.synth.dsp;

/**
 * Zero-delay state-variable filter, 12 dB an octave. After Zavalishin, "The Art of VA Filter
 * Design", ch. 4, in the form of Simper, "Solving the continuous SVF equations" (2013).
 * Coefficients are set once per quantum. Cutoff is clamped to 20…18,000 Hz, Q to .4…40.
 */
public final class Svf {

  private float a1;
  private float a2;
  private float a3;
  private float k;
  private float s1;
  private float s2;

  /** Sets cutoff and quality. */
  public void set(double cutoffHz, double q) {
    double g = Warp.g(cutoffHz);
    double damping = 1 / Math.clamp(q, .4, 40);
    double first = 1 / (1 + g * (g + damping));
    k = (float) damping;
    a1 = (float) first;
    a2 = (float) (g * first);
    a3 = (float) (g * g * first);
  }

  /** Replaces the signal by its low-passed form. */
  public void lowPass(float[] x, int from, int to) {
    float ic1 = s1;
    float ic2 = s2;
    for (int i = from; i < to; i++) {
      float v3 = x[i] - ic2;
      float v1 = a1 * ic1 + a2 * v3;
      float v2 = ic2 + a2 * ic1 + a3 * v3;
      ic1 = 2f * v1 - ic1;
      ic2 = 2f * v2 - ic2;
      x[i] = v2;
    }
    store(ic1, ic2);
  }

  /** Replaces the signal by its high-passed form. */
  public void highPass(float[] x, int from, int to) {
    float ic1 = s1;
    float ic2 = s2;
    for (int i = from; i < to; i++) {
      float v3 = x[i] - ic2;
      float v1 = a1 * ic1 + a2 * v3;
      float v2 = ic2 + a2 * ic1 + a3 * v3;
      ic1 = 2f * v1 - ic1;
      ic2 = 2f * v2 - ic2;
      x[i] = x[i] - k * v1 - v2;
    }
    store(ic1, ic2);
  }

  /** Adds the band-passed signal, peak 0 dB times gain, to another buffer. */
  public void addBandPass(float[] x, float[] out, int from, int to, float gain) {
    float ic1 = s1;
    float ic2 = s2;
    float scale = k * gain;
    for (int i = from; i < to; i++) {
      float v3 = x[i] - ic2;
      float v1 = a1 * ic1 + a2 * v3;
      float v2 = ic2 + a2 * ic1 + a3 * v3;
      ic1 = 2f * v1 - ic1;
      ic2 = 2f * v2 - ic2;
      out[i] += scale * v1;
    }
    store(ic1, ic2);
  }

  private void store(float ic1, float ic2) {
    s1 = Math.abs(ic1) < 1e-15f ? 0f : ic1;
    s2 = Math.abs(ic2) < 1e-15f ? 0f : ic2;
  }
}
