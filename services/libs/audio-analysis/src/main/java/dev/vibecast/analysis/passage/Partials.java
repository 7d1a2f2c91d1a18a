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
    int from = Math.max(SpectralPeak.NEIGHBOURS, (int) (fromHz / binHz));
    int to = Math.min(power.length - SpectralPeak.NEIGHBOURS - 1, (int) (toHz / binHz));
    double highest = 0;
    for (int bin = from; bin < to; bin++) {
      highest = Math.max(highest, power[bin]);
    }
    double least = Math.max(1e-14, leastShare * highest);
    double[] hz = new double[Math.max(0, to - from) / 2 + 1];
    double[] amplitude = new double[hz.length];
    int count = 0;
    for (int bin = from; bin < to; bin++) {
      if (power[bin] > least && SpectralPeak.at(power, bin)) {
        hz[count] = SpectralPeak.place(power, bin) * binHz;
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
}
