package dev.vibecast.analysis;

/** Decibels of amplitudes and powers, floored so that every figure is finite. */
public final class Decibels {

  /** What silence measures, in dB (dBFS, dBTP, LUFS); no figure of this package is lower. */
  public static final double FLOOR_DB = -120;

  private Decibels() {}

  /** Level of an amplitude (1 is 0 dB), not below {@link #FLOOR_DB}. */
  public static double ofAmplitude(double amplitude) {
    return Math.max(FLOOR_DB, 20 * Math.log10(Math.abs(amplitude)));
  }

  /** Level of a power (1 is 0 dB), not below {@link #FLOOR_DB}; a negative power counts as none. */
  public static double ofPower(double power) {
    return Math.max(FLOOR_DB, 10 * Math.log10(Math.max(0, power)));
  }

  /** Amplitude of a level in dB. */
  public static double toAmplitude(double db) {
    return Math.pow(10, db / 20);
  }

  /** Power of a level in dB. */
  public static double toPower(double db) {
    return Math.pow(10, db / 10);
  }
}
