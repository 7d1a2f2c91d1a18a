package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.StereoBlock;
import java.util.Arrays;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * How the level of a passage moves.
 *
 * @param rangeDb from the 10 % to the 95 % quantile of levels over 400 ms, at most 40
 * @param slowDb modulation of the amplitude between .03 and .3 Hz, dB below its mean, −40 or more
 * @param middleDb the same between .3 and 2 Hz
 * @param fastDb the same between 2 and 8 Hz
 * @param fluctuationDb the same between 2 and 10 Hz
 * @param activeShare share of 100 ms frames less than 30 dB below the loudest one, 0…1
 */
public record Movement(
    double rangeDb,
    double slowDb,
    double middleDb,
    double fastDb,
    double fluctuationDb,
    double activeShare) {

  private static final int STEP_FRAMES = 480;
  private static final double STEPS_PER_SECOND = 100;
  private static final double WIDEST_RANGE_DB = 40;
  private static final double LEAST_MODULATION = .01;

  /** Measures a passage of 4 s or more. */
  public static Movement of(StereoBlock audio) {
    double[] power = powers(audio);
    double[] spectrum = modulations(power);
    return new Movement(
        rangeDb(power),
        modulationDb(spectrum, power.length, .03, .3),
        modulationDb(spectrum, power.length, .3, 2),
        modulationDb(spectrum, power.length, 2, 8),
        modulationDb(spectrum, power.length, 2, 10),
        activeShare(power));
  }

  /** Mean power of both channels in steps of 10 ms. */
  static double[] powers(StereoBlock audio) {
    double[] power = new double[audio.frames() / STEP_FRAMES];
    for (int k = 0; k < power.length; k++) {
      float sum = 0;
      for (int i = k * STEP_FRAMES; i < (k + 1) * STEP_FRAMES; i++) {
        sum += audio.left()[i] * audio.left()[i] + audio.right()[i] * audio.right()[i];
      }
      power[k] = sum / (2 * STEP_FRAMES);
    }
    return power;
  }

  /** Means of {@code width} steps, {@code hop} steps apart, ascending. */
  private static double[] sortedMeans(double[] power, int width, int hop) {
    double[] means = new double[Math.max(1, (power.length - width) / hop + 1)];
    for (int k = 0; k < means.length; k++) {
      for (int i = k * hop; i < Math.min(power.length, k * hop + width); i++) {
        means[k] += power[i] / width;
      }
    }
    Arrays.sort(means);
    return means;
  }

  private static double rangeDb(double[] power) {
    double[] means = sortedMeans(power, 40, 10);
    double high = means[(int) (.95 * (means.length - 1))] + 1e-12;
    double low = means[(int) (.1 * (means.length - 1))] + 1e-12;
    return Math.min(WIDEST_RANGE_DB, 10 * Math.log10(high / low));
  }

  private static double activeShare(double[] power) {
    double[] means = sortedMeans(power, 10, 10);
    double threshold = means[means.length - 1] / 1000;
    return Arrays.stream(means).filter(m -> m > threshold).count() / (double) means.length;
  }

  /** Powers of the discrete Fourier transform of the amplitude, its mean being 1; 0 for silence. */
  private static double[] modulations(double[] power) {
    double[] spectrum = Arrays.stream(power).map(Math::sqrt).toArray();
    double mean = Arrays.stream(spectrum).average().orElse(0);
    double[] powers = new double[Math.max(1, spectrum.length / 2)];
    if (mean < 1e-9 || spectrum.length < 2) {
      return powers;
    }
    new DoubleFFT_1D(spectrum.length).realForward(spectrum);
    for (int k = 1; k < powers.length; k++) {
      double re = spectrum[2 * k] / mean;
      double im = spectrum[2 * k + 1] / mean;
      powers[k] = 2 * (re * re + im * im);
    }
    return powers;
  }

  private static double modulationDb(double[] spectrum, int steps, double fromHz, double toHz) {
    double seconds = steps / STEPS_PER_SECOND;
    double energy = 0;
    int last = (int) Math.min(spectrum.length - 1, toHz * seconds);
    for (int k = (int) Math.ceil(fromHz * seconds); k <= last; k++) {
      energy += spectrum[k];
    }
    return 20 * Math.log10(Math.max(LEAST_MODULATION, Math.sqrt(energy) / Math.max(1, steps)));
  }
}
