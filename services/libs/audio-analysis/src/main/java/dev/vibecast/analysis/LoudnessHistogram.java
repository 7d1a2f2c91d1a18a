package dev.vibecast.analysis;

/**
 * The loudness of any number of overlapping blocks in constant memory.
 *
 * <p>Blocks under the absolute gate (-70 LUFS) are never stored. A bin is 0.05 LU wide and keeps
 * the sum of its blocks' power besides their count, so means are exact and only the position of a
 * relative gate is rounded.
 */
final class LoudnessHistogram {

  private static final double LOWEST_LUFS = -70;
  private static final double HIGHEST_LUFS = 10;
  private static final int BINS_PER_LU = 20;
  private static final int BINS = (int) ((HIGHEST_LUFS - LOWEST_LUFS) * BINS_PER_LU);

  private final long[] counts = new long[BINS];
  private final double[] powers = new double[BINS];

  void add(double power) {
    double lufs = Loudness.ofPower(power);
    if (lufs < LOWEST_LUFS) {
      return;
    }
    int bin = Math.min(BINS - 1, (int) ((lufs - LOWEST_LUFS) * BINS_PER_LU));
    counts[bin]++;
    powers[bin] += power;
  }

  /** Loudness of the blocks louder than the mean of all minus {@code gateLu}, in LUFS. */
  double gatedLufs(double gateLu) {
    return Loudness.ofPower(meanFrom(gateBin(gateLu)));
  }

  /** Loudness that {@code share} (0 to 1) of the blocks above the gate stay under, in LUFS. */
  double percentileLufs(double gateLu, double share) {
    int bin = gateBin(gateLu);
    long rank = Math.round(share * (countFrom(bin) - 1));
    while (bin < BINS && rank >= counts[bin]) {
      rank -= counts[bin++];
    }
    return bin < BINS ? Loudness.ofPower(powers[bin] / counts[bin]) : Decibels.FLOOR_DB;
  }

  private int gateBin(double gateLu) {
    double threshold = meanFrom(0) * Decibels.toPower(-gateLu);
    int bin = 0;
    while (bin < BINS && powers[bin] <= threshold * counts[bin]) {
      bin++;
    }
    return bin;
  }

  private double meanFrom(int bin) {
    double power = 0;
    for (int i = bin; i < BINS; i++) {
      power += powers[i];
    }
    return power / Math.max(1, countFrom(bin));
  }

  private long countFrom(int bin) {
    long count = 0;
    for (int i = bin; i < BINS; i++) {
      count += counts[i];
    }
    return count;
  }
}
