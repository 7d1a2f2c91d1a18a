package dev.vibecast.synth.dsp;

/**
 * Band-limited triangle: a naive one whose corners are rounded by the two-point BLAMP of Esqueda,
 * Välimäki and Bilbao, "Rounding corners with BLAMP" (DAFx-16).
 */
public final class Triangle {

  private static final double TURN = 0x1p32;
  private static final double HALF_TURN = 0x1p31;

  private Triangle() {}

  /** Adds a triangle whose phase belongs to index 0; the increment is positive. */
  public static void add(float[] out, int count, int phase, int inc, float gain) {
    Lanes.ACTIVE.triangle(out, count, phase, inc, gain);
    float bend = (float) (4 * (inc / HALF_TURN)) * gain;
    corners(out, count, -(phase + HALF_TURN) / inc, inc, -bend);
    corners(out, count, -(phase + Integer.MIN_VALUE + HALF_TURN) / inc, inc, bend);
  }

  private static void corners(float[] out, int count, double start, int inc, float bend) {
    double period = TURN / inc;
    for (double corner = start; corner < count + 1; corner += period) {
      for (int n = Math.max(0, (int) Math.ceil(corner - 1)); n < corner + 1 && n < count; n++) {
        float u = 1f - Math.abs((float) (n - corner));
        out[n] += bend * u * u * u * (1f / 6);
      }
    }
  }
}
