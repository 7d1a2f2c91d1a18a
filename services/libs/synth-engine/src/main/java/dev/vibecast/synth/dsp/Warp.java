package dev.vibecast.synth.dsp;

/** Prewarped filter gain tan(πf/fs) by a rational approximation; exact arithmetic only. */
public final class Warp {

  private static final double PI_OVER_RATE = Math.PI / 48_000;

  private Warp() {}

  /** tan(π·hz/48000), hz clamped to 20…18,000; error below .6 %. */
  public static double g(double hz) {
    double x = PI_OVER_RATE * Math.clamp(hz, 20, 18_000);
    double x2 = x * x;
    return x * (15 - x2) / (15 - 6 * x2);
  }
}
