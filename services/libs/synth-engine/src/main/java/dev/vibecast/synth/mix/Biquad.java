package dev.vibecast.synth.mix;

/** Second-order section with the coefficients of ITU-R BS.1770-5, Annex 1, for 48 kHz. */
final class Biquad {

  private final double b0;
  private final double b1;
  private final double b2;
  private final double a1;
  private final double a2;
  private double s1;
  private double s2;

  private Biquad(double b0, double b1, double b2, double a1, double a2) {
    this.b0 = b0;
    this.b1 = b1;
    this.b2 = b2;
    this.a1 = a1;
    this.a2 = a2;
  }

  /** The high shelf of the head. */
  static Biquad shelf() {
    return new Biquad(
        1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, .73248077421585);
  }

  /** The revised low-frequency curve. */
  static Biquad highPass() {
    return new Biquad(1, -2, 1, -1.99004745483398, .99007225036621);
  }

  double next(double x) {
    double y = b0 * x + s1;
    s1 = b1 * x - a1 * y + s2;
    s2 = b2 * x - a2 * y;
    return y;
  }
}
