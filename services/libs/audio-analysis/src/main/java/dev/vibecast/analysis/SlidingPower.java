package dev.vibecast.analysis;

/** Mean of the last steps of a power, and the highest mean there was. */
final class SlidingPower {

  private final double[] powers;
  private int next;
  private boolean full;
  private double sum;
  private double max;

  SlidingPower(int steps) {
    powers = new double[steps];
  }

  void add(double power) {
    sum += power - powers[next];
    powers[next] = power;
    if (++next == powers.length) {
      next = 0;
      full = true;
      resum();
    }
    if (full) {
      max = Math.max(max, mean());
    }
  }

  private void resum() {
    // Adding and subtracting for hours would let rounding errors pile up.
    sum = 0;
    for (double power : powers) {
      sum += power;
    }
  }

  /** Mean over all steps; 0 until so many were added. */
  double mean() {
    return full ? Math.max(0, sum) / powers.length : 0;
  }

  /** Highest mean so far. */
  double max() {
    return max;
  }
}
