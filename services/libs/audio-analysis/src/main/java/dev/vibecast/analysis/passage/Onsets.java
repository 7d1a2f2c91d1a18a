package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.StereoMeter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where something begins: the mean rise, in dB, of 24 bands over 32 ms. After Klapuri, "Sound onset
 * detection by applying psychoacoustic knowledge" (ICASSP 1999). Measured on the mid of both
 * channels.
 *
 * @param riseDb one value each {@link #STEP_S}
 * @param seconds times of the onsets, ascending
 * @param lengthS length of the passage
 */
public record Onsets(double[] riseDb, double[] seconds, double lengthS) {

  /** Time from one value to the next. */
  public static final double STEP_S = 512.0 / StereoMeter.SAMPLE_RATE_HZ;

  private static final int WINDOW_FRAMES = 2048;
  private static final int HOP_FRAMES = 512;
  private static final int BANDS = 24;
  static final double LOWEST_HZ = 40;
  static final double HIGHEST_HZ = 16_000;
  private static final int RISE_STEPS = 3;
  private static final double LEAST_RISE_DB = 1.2;

  /** A band counts from here up, relative to the loudest band at the loudest moment. */
  private static final double FLOOR_SHARE = 1e-6;

  /** Two onsets are at least so many steps apart. */
  private static final int APART_STEPS = 5;

  /** Listens to all bands from 40 Hz to 16 kHz. */
  public static Onsets of(StereoBlock audio) {
    return of(audio, LOWEST_HZ, HIGHEST_HZ);
  }

  /** Listens between two frequencies only, for example to kicks below 120 Hz. */
  public static Onsets of(StereoBlock audio, double fromHz, double toHz) {
    int[] edges = edges(fromHz, toHz);
    List<double[]> levels = new ArrayList<>();
    spectra(Mid.of(audio), p -> levels.add(bands(p, edges)));
    return of(levels, audio.frames());
  }

  /** Hands on a spectrum every {@link #STEP_S}. */
  static void spectra(float[] mid, Consumer<double[]> listener) {
    MonoSpectra.each(mid, WINDOW_FRAMES, HOP_FRAMES, listener);
  }

  /** Judges band powers that were measured before; turns them into dB in place. */
  static Onsets of(List<double[]> levels, int frames) {
    double loudest =
        levels.stream().flatMapToDouble(Arrays::stream).max().orElse(0) * FLOOR_SHARE + 1e-18;
    for (double[] bands : levels) {
      Arrays.setAll(bands, b -> 10 * Math.log10(bands[b] + loudest));
    }
    return ofDb(levels, 0, frames);
  }

  /** Judges levels in dB from a band up. */
  static Onsets ofDb(List<double[]> levelsDb, int fromBand, int frames) {
    double[] rise = rises(levelsDb, fromBand);
    return new Onsets(rise, peaks(rise), frames / (double) StereoMeter.SAMPLE_RATE_HZ);
  }

  /** The first band that lies wholly above a frequency. */
  static int bandAbove(int[] edges, double hz) {
    int band = 0;
    while (edges[band] * StereoMeter.SAMPLE_RATE_HZ < hz * WINDOW_FRAMES) {
      band++;
    }
    return band;
  }

  /** Mean rise of a band a second, dB: how much the spectrum changes upwards. */
  public double fluxDbPerS() {
    return Arrays.stream(riseDb).average().orElse(0) / (RISE_STEPS * STEP_S);
  }

  /** Onsets a second; 0 for nothing at all. */
  public double perSecond() {
    return lengthS > 0 ? seconds.length / lengthS : 0;
  }

  /** Edges in bins; equal neighbours, where bands are narrower than a bin, are dropped. */
  static int[] edges(double fromHz, double toHz) {
    double binHz = (double) StereoMeter.SAMPLE_RATE_HZ / WINDOW_FRAMES;
    int[] edges = new int[BANDS + 1];
    for (int k = 0; k <= BANDS; k++) {
      edges[k] = (int) Math.round(fromHz * Math.pow(toHz / fromHz, (double) k / BANDS) / binHz);
    }
    return Arrays.stream(edges).distinct().toArray();
  }

  static double[] bands(double[] power, int[] edges) {
    double[] sums = new double[edges.length - 1];
    for (int b = 0; b < sums.length; b++) {
      for (int bin = edges[b]; bin < edges[b + 1]; bin++) {
        sums[b] += power[bin];
      }
    }
    return sums;
  }

  private static double[] rises(List<double[]> levels, int fromBand) {
    double[] rise = new double[levels.size()];
    for (int t = RISE_STEPS; t < rise.length; t++) {
      double[] now = levels.get(t);
      double[] before = levels.get(t - RISE_STEPS);
      for (int b = fromBand; b < now.length; b++) {
        rise[t] += Math.max(0, now[b] - before[b]) / (now.length - fromBand);
      }
    }
    return rise;
  }

  private static double[] peaks(double[] rise) {
    List<Double> times = new ArrayList<>();
    for (int t = 0; t < rise.length; t++) {
      if (rise[t] >= LEAST_RISE_DB && highest(rise, t)) {
        times.add(t * STEP_S);
      }
    }
    return times.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static boolean highest(double[] rise, int t) {
    for (int i = Math.max(0, t - APART_STEPS);
        i <= Math.min(rise.length - 1, t + APART_STEPS);
        i++) {
      if (rise[i] > rise[t] || (rise[i] == rise[t] && i < t)) {
        return false;
      }
    }
    return true;
  }
}
