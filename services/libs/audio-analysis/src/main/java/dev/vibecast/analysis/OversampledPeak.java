package dev.vibecast.analysis;

import java.util.Arrays;

/**
 * Largest magnitude of one channel at eight times its rate.
 *
 * <p>The procedure is that of ITU-R BS.1770-4, Annex 2, with a longer filter than the one tabled
 * there: 24 taps a phase (ideal interpolation under a Kaiser window, β = 6; J. F. Kaiser,
 * "Nonrecursive digital filter design using the I0-sinh window function", 1974). Up to 20 kHz its
 * gain is within .02 dB of 1 and the grid misses at most .12 dB of a peak; the tabled filter reads
 * .3 dB too low at 8 kHz already (EBU Tech 3341, test 17).
 *
 * <p>The fine grid is filled in only beside the local maxima of the samples and the points half-way
 * between them, and only where these reach .7 of the highest peak so far: around the highest peak M
 * of a band-limited signal no value is below M cos(πt/T), T being the distance of samples (R. P.
 * Boas, "Entire functions", 1954, section 11.4), and t is a quarter of T at most.
 */
final class OversampledPeak {

  /** Frames from a sample to the verdict on the waveform around it. */
  static final int DELAY_FRAMES = 12;

  private static final int TAPS = 2 * DELAY_FRAMES;
  private static final int PHASES = 8;
  private static final double BETA = 6;
  private static final int BLOCK_FRAMES = 64;

  /** Phase p lies p eighths after a sample; phase 8 − p is phase p in reverse. */
  private static final float[][] FILTERS = filters();

  /** No phase raises a peak by more: the sum of the magnitudes of its taps. */
  private static final float HIGHEST_GAIN = highestGain();

  private static final float NEAR_PEAK = .7f;

  /** Interval i lies between window[i + DELAY_FRAMES - 1] and the sample after it. */
  private final float[] window = new float[TAPS + BLOCK_FRAMES];

  private final float[] halfway = new float[BLOCK_FRAMES + 1];
  private float samplePeak;
  private float truePeak;

  void add(float[] samples, int frames) {
    for (int at = 0; at < frames; at += BLOCK_FRAMES) {
      addBlock(samples, at, Math.min(BLOCK_FRAMES, frames - at));
    }
  }

  private void addBlock(float[] samples, int from, int count) {
    System.arraycopy(samples, from, window, TAPS, count);
    float highest = 0;
    for (int i = 0; i < TAPS + count; i++) {
      highest = Math.max(highest, Math.abs(window[i]));
    }
    samplePeak = Math.max(samplePeak, highest);
    if (highest * HIGHEST_GAIN > truePeak) {
      fillHalfway(count);
      if (Math.max(highest, highestHalfway(count)) > NEAR_PEAK * truePeak) {
        refine(count);
      }
    }
    System.arraycopy(window, count, window, 0, TAPS);
  }

  /** The filter of this phase is its own mirror image; two pairs of taps a pass save passes. */
  private void fillHalfway(int count) {
    float[] filter = FILTERS[PHASES / 2 - 1];
    Arrays.fill(halfway, 0, count + 1, 0);
    for (int tap = 0; tap < DELAY_FRAMES; tap += 2) {
      float outer = filter[tap];
      float inner = filter[tap + 1];
      int mirror = TAPS - 1 - tap;
      for (int i = 0; i <= count; i++) {
        halfway[i] +=
            outer * (window[i + tap] + window[i + mirror])
                + inner * (window[i + tap + 1] + window[i + mirror - 1]);
      }
    }
  }

  private float highestHalfway(int count) {
    float highest = 0;
    for (int i = 0; i <= count; i++) {
      highest = Math.max(highest, Math.abs(halfway[i]));
    }
    return highest;
  }

  private void refine(int count) {
    for (int i = 1; i <= count; i++) {
      float sample = Math.abs(window[i + DELAY_FRAMES - 1]);
      float before = Math.abs(halfway[i - 1]);
      float after = Math.abs(halfway[i]);
      float earlier = Math.abs(window[i + DELAY_FRAMES - 2]);
      truePeak = Math.max(truePeak, Math.max(sample, before));
      if (sample >= before && sample >= after && sample > NEAR_PEAK * truePeak) {
        fill(i - 1, false);
        fill(i, true);
      }
      if (before >= earlier && before >= sample && before > NEAR_PEAK * truePeak) {
        fill(i - 1, true);
        fill(i - 1, false);
      }
    }
  }

  /** The phases of the first or second half of an interval. */
  private void fill(int interval, boolean firstHalf) {
    for (int phase = 0; phase < PHASES / 2 - 1; phase++) {
      float[] filter = FILTERS[phase];
      float value = 0;
      for (int tap = 0; tap < TAPS; tap++) {
        value += filter[firstHalf ? tap : TAPS - 1 - tap] * window[interval + tap];
      }
      truePeak = Math.max(truePeak, Math.abs(value));
    }
  }

  /** Largest sample so far, 0 or more. */
  double samplePeak() {
    return samplePeak;
  }

  /** Largest interpolated value or sample so far, 0 or more. */
  double truePeak() {
    return Math.max(truePeak, samplePeak);
  }

  private static float[][] filters() {
    float[][] filters = new float[PHASES / 2][];
    for (int phase = 1; phase <= PHASES / 2; phase++) {
      filters[phase - 1] = filter((double) phase / PHASES);
    }
    return filters;
  }

  private static float[] filter(double delay) {
    double[] taps = new double[TAPS];
    double sum = 0;
    for (int tap = 0; tap < TAPS; tap++) {
      double x = tap - (DELAY_FRAMES - 1) - delay;
      double place = x / DELAY_FRAMES;
      double kaiser = KaiserWindow.at(place, BETA);
      taps[tap] = Math.sin(Math.PI * x) / (Math.PI * x) * kaiser;
      sum += taps[tap];
    }
    float[] filter = new float[TAPS];
    for (int tap = 0; tap < TAPS; tap++) {
      filter[tap] = (float) (taps[tap] / sum);
    }
    return filter;
  }

  private static float highestGain() {
    float highest = 0;
    for (float[] filter : FILTERS) {
      float sum = 0;
      for (float tap : filter) {
        sum += Math.abs(tap);
      }
      highest = Math.max(highest, sum);
    }
    return highest;
  }
}
