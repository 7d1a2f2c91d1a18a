package dev.vibecast.analysis.corpus;

/** Places of eighths. */
final class Swing {

  private Swing() {}

  /** Quarters from the bar's beginning to its n-th eighth. */
  static double place(int eighth, double swing) {
    return eighth / 2 + (eighth % 2 == 1 ? swing : 0);
  }
}
