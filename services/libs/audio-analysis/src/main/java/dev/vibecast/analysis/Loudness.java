package dev.vibecast.analysis;

/** Loudness of K-weighted power. Source: ITU-R BS.1770-4, Annex 1, equation 2. */
final class Loudness {

  /** Cancels the K-weighting's gain at 1 kHz, in dB. */
  private static final double OFFSET_DB = -0.691;

  private Loudness() {}

  static double ofPower(double power) {
    return Math.max(Decibels.FLOOR_DB, OFFSET_DB + Decibels.ofPower(power));
  }
}
