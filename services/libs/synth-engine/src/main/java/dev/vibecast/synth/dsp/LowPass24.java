package dev.vibecast.synth.dsp;

/** Stereo 24 dB-an-octave low-pass: two zero-delay state-variable filters in series, see Svf. */
public final class LowPass24 {

  private float a1;
  private float a2;
  private float a3;
  private final float[] s = new float[8];

  /** Sets cutoff, 20…18,000 Hz, and quality of each half. */
  public void set(double cutoffHz, double q) {
    double g = Warp.g(cutoffHz);
    double first = 1 / (1 + g * (g + 1 / Math.clamp(q, .4, 20)));
    a1 = (float) first;
    a2 = (float) (g * first);
    a3 = (float) (g * g * first);
  }

  /** Filters both channels in place. */
  public void process(float[] left, float[] right, int from, int to) {
    stage(left, right, from, to, 0);
    stage(left, right, from, to, 4);
  }

  /** Filters one channel in place. */
  public void process(float[] x, int from, int to) {
    float p1 = s[0];
    float p2 = s[1];
    float q1 = s[4];
    float q2 = s[5];
    for (int i = from; i < to; i++) {
      float v3 = x[i] - p2;
      float v1 = a1 * p1 + a2 * v3;
      float v2 = p2 + a2 * p1 + a3 * v3;
      p1 = 2f * v1 - p1;
      p2 = 2f * v2 - p2;
      float w3 = v2 - q2;
      float w1 = a1 * q1 + a2 * w3;
      float w2 = q2 + a2 * q1 + a3 * w3;
      q1 = 2f * w1 - q1;
      q2 = 2f * w2 - q2;
      x[i] = w2;
    }
    s[0] = p1;
    s[1] = p2;
    s[4] = q1;
    s[5] = q2;
  }

  private void stage(float[] left, float[] right, int from, int to, int at) {
    float l1 = s[at];
    float l2 = s[at + 1];
    float r1 = s[at + 2];
    float r2 = s[at + 3];
    for (int i = from; i < to; i++) {
      float l3 = left[i] - l2;
      float r3 = right[i] - r2;
      float lv1 = a1 * l1 + a2 * l3;
      float rv1 = a1 * r1 + a2 * r3;
      float lv2 = l2 + a2 * l1 + a3 * l3;
      float rv2 = r2 + a2 * r1 + a3 * r3;
      l1 = 2f * lv1 - l1;
      r1 = 2f * rv1 - r1;
      l2 = 2f * lv2 - l2;
      r2 = 2f * rv2 - r2;
      left[i] = lv2;
      right[i] = rv2;
    }
    s[at] = l1;
    s[at + 1] = l2;
    s[at + 2] = r1;
    s[at + 3] = r2;
  }
}
