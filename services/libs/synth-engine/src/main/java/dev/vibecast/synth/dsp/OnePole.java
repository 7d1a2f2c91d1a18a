package dev.vibecast.synth.dsp;

/** Stereo one-pole filter in zero-delay form (Zavalishin, "The Art of VA Filter Design", ch. 3). */
public final class OnePole {

  private final float coefficient;
  private float left;
  private float right;

  /** A filter with a fixed corner, 1…18,000 Hz. */
  public OnePole(double cornerHz) {
    double g = cornerHz < 20 ? Math.PI * cornerHz / 48_000 : Warp.g(cornerHz);
    coefficient = (float) (g / (1 + g));
  }

  /** Removes what lies below the corner. */
  public void highPass(float[] l, float[] r, int n) {
    float sl = left;
    float sr = right;
    for (int i = 0; i < n; i++) {
      float vl = (l[i] - sl) * coefficient;
      float vr = (r[i] - sr) * coefficient;
      float yl = vl + sl;
      float yr = vr + sr;
      sl = yl + vl;
      sr = yr + vr;
      l[i] -= yl;
      r[i] -= yr;
    }
    store(sl, sr);
  }

  /** Removes what lies above the corner. */
  public void lowPass(float[] l, float[] r, int n) {
    float sl = left;
    float sr = right;
    for (int i = 0; i < n; i++) {
      float vl = (l[i] - sl) * coefficient;
      float vr = (r[i] - sr) * coefficient;
      l[i] = vl + sl;
      r[i] = vr + sr;
      sl = l[i] + vl;
      sr = r[i] + vr;
    }
    store(sl, sr);
  }

  private void store(float sl, float sr) {
    left = Math.abs(sl) < 1e-15f ? 0f : sl;
    right = Math.abs(sr) < 1e-15f ? 0f : sr;
  }
}
