package dev.vibecast.analysis;

/**
 * Largest magnitude of one channel at eight times its rate.
 *
 * <p>The procedure is that of ITU-R BS.1770-4, Annex 2, with a longer filter than the one tabled
 * there: 24 taps a phase (ideal interpolation under a Kaiser window, β = 6; J. F. Kaiser,
 * "Nonrecursive digital filter design using the I0-sinh window function", 1974). Up to 20 kHz its
 * gain is within .02 dB of 1 and the grid misses at most .12 dB of a peak; the tabled filter reads
 * .3 dB too low at 8 kHz already (EBU Tech 3341, test 17).
 */
final class OversampledPeak {

  /** Frames from a sample to the verdict on the waveform around it. */
  static final int DELAY_FRAMES = 12;

  private static final int TAPS = 2 * DELAY_FRAMES;
  private static final int PHASES = 8;
  private static final double BETA = 6;
  private static final int BLOCK_FRAMES = 64;

  /** Phase p lies p eighths after a sample; phase 8 − p is phase p in reverse. */
  private static final double[][] FILTERS = filters();

  /** No phase raises a peak by more: the sum of the magnitudes of its taps. */
  private static final double HIGHEST_GAIN = highestGain();

  private final double[] window = new double[TAPS - 1 + BLOCK_FRAMES];
  private double samplePeak;
  private double truePeak;

  void add(float[] samples, int frames) {
    for (int at = 0; at < frames; at += BLOCK_FRAMES) {
      addBlock(samples, at, Math.min(BLOCK_FRAMES, frames - at));
    }
  }

  private void addBlock(float[] samples, int from, int count) {
    for (int i = 0; i < count; i++) {
      window[TAPS - 1 + i] = samples[from + i];
    }
    double highest = 0;
    for (int i = 0; i < TAPS - 1 + count; i++) {
      highest = Math.max(highest, Math.abs(window[i]));
    }
    samplePeak = Math.max(samplePeak, highest);
    if (highest * HIGHEST_GAIN > truePeak) {
      interpolate(count);
    }
    System.arraycopy(window, count, window, 0, TAPS - 1);
  }

  private void interpolate(int count) {
    double peak = truePeak;
    for (int i = 0; i < count; i++) {
      for (double[] filter : FILTERS) {
        double forward = 0;
        double backward = 0;
        for (int tap = 0; tap < TAPS; tap++) {
          forward += filter[tap] * window[i + tap];
          backward += filter[TAPS - 1 - tap] * window[i + tap];
        }
        peak = Math.max(peak, Math.max(Math.abs(forward), Math.abs(backward)));
      }
    }
    truePeak = peak;
  }

  /** Largest sample so far, 0 or more. */
  double samplePeak() {
    return samplePeak;
  }

  /** Largest interpolated value or sample so far, 0 or more. */
  double truePeak() {
    return Math.max(truePeak, samplePeak);
  }

  private static double[][] filters() {
    double[][] filters = new double[PHASES / 2][];
    for (int phase = 1; phase <= PHASES / 2; phase++) {
      filters[phase - 1] = filter((double) phase / PHASES);
    }
    return filters;
  }

  private static double[] filter(double delay) {
    double[] taps = new double[TAPS];
    double sum = 0;
    for (int tap = 0; tap < TAPS; tap++) {
      double x = tap - (DELAY_FRAMES - 1) - delay;
      double place = x / DELAY_FRAMES;
      double kaiser = bessel(BETA * Math.sqrt(1 - place * place)) / bessel(BETA);
      taps[tap] = Math.sin(Math.PI * x) / (Math.PI * x) * kaiser;
      sum += taps[tap];
    }
    for (int tap = 0; tap < TAPS; tap++) {
      taps[tap] /= sum;
    }
    return taps;
  }

  /** Modified Bessel function of the first kind, order 0, by its power series. */
  private static double bessel(double x) {
    double term = 1;
    double sum = 1;
    for (int k = 1; term > 1e-12 * sum; k++) {
      term *= x * x / (4.0 * k * k);
      sum += term;
    }
    return sum;
  }

  private static double highestGain() {
    double highest = 0;
    for (double[] filter : FILTERS) {
      double sum = 0;
      for (double tap : filter) {
        sum += Math.abs(tap);
      }
      highest = Math.max(highest, sum);
    }
    return highest;
  }
}
