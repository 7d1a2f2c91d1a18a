package dev.vibecast.synth.dsp;

/**
 * Band-limited saw, pulse and triangle, a quantum at a time: a naive ramp by {@link Lanes},
 * corrected around its few discontinuities by polynomials. Saw steps take the four-point BLEP of
 * Välimäki, Pekonen and Nam, "Perceptually informed synthesis of bandlimited classical waveforms
 * using integrated polynomial interpolation" (JASA 2012); triangle corners the two-point BLAMP of
 * Esqueda, Välimäki and Bilbao, "Rounding corners with BLAMP" (DAFx-16).
 *
 * <p>Phases belong to index 0, increments are positive, gains may be negative.
 */
public final class Saw {

  private static final int N = StereoBlock.FRAMES;
  private static final double TURN = 0x1p32;
  private static final double HALF_TURN = 0x1p31;

  private Saw() {}

  /** Adds a rising saw. */
  public static void add(float[] out, int phase, int inc, float gain) {
    Lanes.ACTIVE.ramp(out, phase, inc, gain);
    double period = TURN / inc;
    for (double wrap = lastWrap(phase, inc); wrap < N + 2; wrap += period) {
      for (int n = first(wrap); n < wrap + 2 && n < N; n++) {
        out[n] += gain * correction((float) (n - wrap));
      }
    }
  }

  /** Adds one rising saw to two channels. */
  public static void add(
      float[] left, float[] right, int phase, int inc, float leftGain, float rightGain) {
    Lanes.ACTIVE.ramp(left, right, phase, inc, leftGain, rightGain);
    double period = TURN / inc;
    for (double wrap = lastWrap(phase, inc); wrap < N + 2; wrap += period) {
      for (int n = first(wrap); n < wrap + 2 && n < N; n++) {
        float c = correction((float) (n - wrap));
        left[n] += leftGain * c;
        right[n] += rightGain * c;
      }
    }
  }

  /** Adds a pulse without its mean: the difference of two saws. */
  public static void addPulse(float[] out, int phase, int inc, double width, float gain) {
    add(out, phase, inc, gain);
    add(out, phase + (int) (long) (width * TURN), inc, -gain);
  }

  /** Adds a triangle. */
  public static void addTriangle(float[] out, int phase, int inc, float gain) {
    Lanes.ACTIVE.triangle(out, phase, inc, gain);
    float bend = (float) (4 * inc / HALF_TURN) * gain;
    corners(out, lastWrap(phase, inc), inc, -bend);
    corners(out, lastWrap(phase + Integer.MIN_VALUE, inc), inc, bend);
  }

  private static void corners(float[] out, double start, int inc, float bend) {
    double period = TURN / inc;
    for (double corner = start; corner < N + 1; corner += period) {
      for (int n = Math.max(0, (int) Math.ceil(corner - 1)); n < corner + 1 && n < N; n++) {
        float u = 1f - Math.abs((float) (n - corner));
        out[n] += bend * u * u * u * (1f / 6);
      }
    }
  }

  /** Frame, 0 or earlier, at which the phase last turned over. */
  private static double lastWrap(int phase, int inc) {
    return -(phase + HALF_TURN) / inc;
  }

  private static int first(double wrap) {
    return Math.max(0, (int) Math.ceil(wrap - 2));
  }

  /** Residual of a step by −2, x frames after it. */
  private static float correction(float x) {
    float d = Math.abs(x);
    float r;
    if (d >= 1f) {
      float u = 2f - d;
      r = u * u * u * u * (1f / 24);
    } else {
      r = .5f - d * (2f / 3) + d * d * d * (1f / 3) - d * d * d * d * .125f;
    }
    return x < 0f ? -2f * r : 2f * r;
  }
}
