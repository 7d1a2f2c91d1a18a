package dev.vibecast.analysis.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The spectral peaks of one moment, from low to high. After X. Serra, J. O. Smith, "Spectral
 * modeling synthesis" (Computer Music Journal 14, 1990): local maxima that stand out of their
 * surroundings, placed by a parabola through three logarithms.
 *
 * @param hz frequencies, ascending
 * @param amplitude of each, a sine of full scale is 1
 */
record Partials(double[] hz, double[] amplitude) {

  /** A peak stands so much above the mean power of its surroundings; drums and breath do not. */
  private static final double PROMINENCE = 4;

  private static final int NEIGHBOURS = 10;

  int count() {
    return hz.length;
  }

  /**
   * The peaks of a power spectrum between two frequencies.
   *
   * @param binHz distance of the bins
   * @param leastShare power of the weakest peak that counts, relative to the strongest
   */
  static Partials of(double[] power, double binHz, double fromHz, double toHz, double leastShare) {
    int from = Math.max(NEIGHBOURS, (int) (fromHz / binHz));
    int to = Math.min(power.length - NEIGHBOURS - 1, (int) (toHz / binHz));
    double highest = 0;
    for (int bin = from; bin < to; bin++) {
      highest = Math.max(highest, power[bin]);
    }
    double least = Math.max(1e-14, leastShare * highest);
    double[] hz = new double[Math.max(0, to - from) / 2 + 1];
    double[] amplitude = new double[hz.length];
    int count = 0;
    for (int bin = from; bin < to; bin++) {
      if (power[bin] > least && isPeak(power, bin)) {
        hz[count] = (bin + shift(power[bin - 1], power[bin], power[bin + 1])) * binHz;
        amplitude[count++] = Math.sqrt(power[bin]);
      }
    }
    return new Partials(Arrays.copyOf(hz, count), Arrays.copyOf(amplitude, count));
  }

  /** The peaks of each window of a mono signal. */
  static List<Partials> of(
      float[] samples,
      double rateHz,
      int windowFrames,
      int hopFrames,
      double fromHz,
      double toHz,
      double leastShare) {
    List<Partials> moments = new ArrayList<>();
    double binHz = rateHz / windowFrames;
    MonoSpectra.each(
        samples,
        windowFrames,
        hopFrames,
        power -> moments.add(of(power, binHz, fromHz, toHz, leastShare)));
    return moments;
  }

  /** The strongest peaks only. */
  Partials strongest(int most) {
    if (count() <= most) {
      return this;
    }
    double[] sorted = amplitude.clone();
    Arrays.sort(sorted);
    double least = sorted[sorted.length - most];
    double[] keptHz = new double[most];
    double[] kept = new double[most];
    int count = 0;
    for (int i = 0; i < hz.length && count < most; i++) {
      if (amplitude[i] >= least) {
        keptHz[count] = hz[i];
        kept[count++] = amplitude[i];
      }
    }
    return new Partials(keptHz, kept);
  }

  private static boolean isPeak(double[] power, int bin) {
    return power[bin] > power[bin - 1]
        && power[bin] >= power[bin + 1]
        && power[bin] > PROMINENCE * around(power, bin);
  }

  /** Mean power of the neighbouring bins and the peak. */
  private static double around(double[] power, int bin) {
    double sum = 0;
    for (int k = -NEIGHBOURS; k <= NEIGHBOURS; k++) {
      sum += power[bin + k];
    }
    return sum / (2 * NEIGHBOURS + 1);
  }

  private static double shift(double before, double at, double after) {
    double a = Math.log(before + 1e-30);
    double b = Math.log(at + 1e-30);
    double c = Math.log(after + 1e-30);
    double bend = a - 2 * b + c;
    return bend == 0 ? 0 : Math.clamp(.5 * (a - c) / bend, -.5, .5);
  }
}
