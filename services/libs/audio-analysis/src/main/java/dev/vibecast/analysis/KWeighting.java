package dev.vibecast.analysis;

/**
 * K-weighting of one channel and the energy behind it: a shelf for the head's acoustics, then a
 * high-pass.
 *
 * <p>Source: ITU-R BS.1770-4, Annex 1, tables 1 and 2 (coefficients for 48 kHz). Both stages run as
 * transposed direct form II.
 */
final class KWeighting {

  private static final double SHELF_B0 = 1.53512485958697;
  private static final double SHELF_B1 = -2.69169618940638;
  private static final double SHELF_B2 = 1.19839281085285;
  private static final double SHELF_A1 = -1.69065929318241;
  private static final double SHELF_A2 = 0.73248077421585;
  private static final double HIGH_PASS_A1 = -1.99004745483398;
  private static final double HIGH_PASS_A2 = 0.99007225036621;
  private static final double INAUDIBLE = 1e-30;

  private double shelf1;
  private double shelf2;
  private double highPass1;
  private double highPass2;
  private double energy;

  /** Adds the weighted energy of {@code samples[from, to)}. */
  void add(float[] samples, int from, int to) {
    double s1 = shelf1;
    double s2 = shelf2;
    double h1 = highPass1;
    double h2 = highPass2;
    double sum = energy;
    for (int i = from; i < to; i++) {
      double x = samples[i];
      double shelved = SHELF_B0 * x + s1;
      s1 = SHELF_B1 * x - SHELF_A1 * shelved + s2;
      s2 = SHELF_B2 * x - SHELF_A2 * shelved;
      double weighted = shelved + h1;
      h1 = -2 * shelved - HIGH_PASS_A1 * weighted + h2;
      h2 = shelved - HIGH_PASS_A2 * weighted;
      sum += weighted * weighted;
    }
    shelf1 = s1;
    shelf2 = s2;
    highPass1 = h1;
    highPass2 = h2;
    energy = sum;
  }

  /** The energy added since the last call. */
  double takeEnergy() {
    double taken = energy;
    energy = 0;
    flushDenormals();
    return taken;
  }

  private void flushDenormals() {
    // A filter ringing out into digital silence reaches denormals, which are slow on many CPUs.
    if (Math.abs(highPass1) + Math.abs(highPass2) < INAUDIBLE) {
      shelf1 = 0;
      shelf2 = 0;
      highPass1 = 0;
      highPass2 = 0;
    }
  }
}
