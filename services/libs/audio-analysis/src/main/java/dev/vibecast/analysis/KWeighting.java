package dev.vibecast.analysis;

/**
 * K-weighting of both channels and the energy behind it: a shelf for the head's acoustics, then a
 * high-pass.
 *
 * <p>Source: ITU-R BS.1770-4, Annex 1, tables 1 and 2 (coefficients for 48 kHz). Both stages run as
 * transposed direct form II, both channels in one loop, so that neither waits for its own feedback.
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

  private double leftShelf1;
  private double leftShelf2;
  private double leftHigh1;
  private double leftHigh2;
  private double rightShelf1;
  private double rightShelf2;
  private double rightHigh1;
  private double rightHigh2;
  private double energy;

  /** Adds the weighted energy of frames {@code [from, to)} of both channels. */
  void add(float[] left, float[] right, int from, int to) {
    double ls1 = leftShelf1;
    double ls2 = leftShelf2;
    double lh1 = leftHigh1;
    double lh2 = leftHigh2;
    double rs1 = rightShelf1;
    double rs2 = rightShelf2;
    double rh1 = rightHigh1;
    double rh2 = rightHigh2;
    double sum = energy;
    for (int i = from; i < to; i++) {
      double x = left[i];
      double y = right[i];
      double leftShelved = SHELF_B0 * x + ls1;
      double rightShelved = SHELF_B0 * y + rs1;
      ls1 = SHELF_B1 * x - SHELF_A1 * leftShelved + ls2;
      rs1 = SHELF_B1 * y - SHELF_A1 * rightShelved + rs2;
      ls2 = SHELF_B2 * x - SHELF_A2 * leftShelved;
      rs2 = SHELF_B2 * y - SHELF_A2 * rightShelved;
      double leftWeighted = leftShelved + lh1;
      double rightWeighted = rightShelved + rh1;
      lh1 = -2 * leftShelved - HIGH_PASS_A1 * leftWeighted + lh2;
      rh1 = -2 * rightShelved - HIGH_PASS_A1 * rightWeighted + rh2;
      lh2 = leftShelved - HIGH_PASS_A2 * leftWeighted;
      rh2 = rightShelved - HIGH_PASS_A2 * rightWeighted;
      sum += leftWeighted * leftWeighted + rightWeighted * rightWeighted;
    }
    leftShelf1 = ls1;
    leftShelf2 = ls2;
    leftHigh1 = lh1;
    leftHigh2 = lh2;
    rightShelf1 = rs1;
    rightShelf2 = rs2;
    rightHigh1 = rh1;
    rightHigh2 = rh2;
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
    if (Math.abs(leftHigh1) + Math.abs(leftHigh2) < INAUDIBLE) {
      leftShelf1 = 0;
      leftShelf2 = 0;
      leftHigh1 = 0;
      leftHigh2 = 0;
    }
    if (Math.abs(rightHigh1) + Math.abs(rightHigh2) < INAUDIBLE) {
      rightShelf1 = 0;
      rightShelf2 = 0;
      rightHigh1 = 0;
      rightHigh2 = 0;
    }
  }
}
