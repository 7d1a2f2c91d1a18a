package dev.vibecast.analysis.passage;

/**
 * Short ticks in the treble, as of dust on a record: half milliseconds of the second difference
 * that stand out by 9 dB of what lies 2 to 6 ms before and after them alike. Strokes of drums ring
 * on and do not count.
 */
final class Crackle {

  private static final int CELL_FRAMES = 24;
  private static final int NEAR_CELLS = 4;
  private static final int FAR_CELLS = 12;
  private static final double OUTSTANDING = 8;
  private static final double INAUDIBLE = 1e-9;

  private Crackle() {}

  /** Ticks a second. */
  static double perSecond(float[] mid) {
    double[] energy = energies(mid);
    int ticks = 0;
    for (int c = FAR_CELLS; c + FAR_CELLS < energy.length; c++) {
      if (energy[c] > INAUDIBLE
          && energy[c] >= energy[c - 1]
          && energy[c] > energy[c + 1]
          && energy[c] > OUTSTANDING * mean(energy, c - FAR_CELLS, c - NEAR_CELLS + 1)
          && energy[c] > OUTSTANDING * mean(energy, c + NEAR_CELLS, c + FAR_CELLS + 1)) {
        ticks++;
      }
    }
    return mid.length == 0 ? 0 : ticks * 48_000.0 / mid.length;
  }

  private static double[] energies(float[] mid) {
    double[] energy = new double[mid.length / CELL_FRAMES];
    for (int c = 0; c < energy.length; c++) {
      float sum = 0;
      for (int i = Math.max(2, c * CELL_FRAMES); i < (c + 1) * CELL_FRAMES; i++) {
        float bend = mid[i] - 2 * mid[i - 1] + mid[i - 2];
        sum += bend * bend;
      }
      energy[c] = sum;
    }
    return energy;
  }

  private static double mean(double[] x, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += x[i];
    }
    return sum / (to - from);
  }
}
