package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.SpectralFrames;
import dev.vibecast.analysis.SpectrumListener;
import dev.vibecast.analysis.StereoBlock;
import java.util.List;

/**
 * Where the sound of a passage lies. Definitions after Peeters, "A large set of audio features for
 * sound description" (CUIDADO report, 2004), section 6. Measured on the mid of both channels, as a
 * listener hears who stands far away.
 *
 * @param amplitudeCentroidHz centre of the magnitudes of each moment, averaged over the moments by
 *     their level: how bright what is heard is; hears quiet upper partials
 * @param powerCentroidHz centre of the mean power spectrum: hears what carries the energy
 * @param rolloffHz 95 % of the power lies below
 * @param flatnessDb geometric over arithmetic mean of the power between 47 Hz and 20 kHz: 0 is
 *     noise, −60 or less is given as −60, pure tones
 * @param lowDb share of the power below 150 Hz, −40 or more
 */
public record Timbre(
    double amplitudeCentroidHz,
    double powerCentroidHz,
    double rolloffHz,
    double flatnessDb,
    double lowDb) {

  private static final double LEAST_SHARE = 1e-4;
  private static final double PURE_DB = -60;

  /** Measures a passage; of silence all figures are 0. */
  public static Timbre of(StereoBlock audio) {
    Sums sums = new Sums();
    new SpectralFrames(List.of(sums)).accept(audio.left(), audio.right(), audio.frames());
    return sums.timbre();
  }

  /** What the windows add up to. */
  static final class Sums implements SpectrumListener {

    private final double[] power = new double[SpectralFrames.BINS];
    private double weightedCentroidHz;
    private double weight;

    @Override
    public boolean hearsMid() {
      return true;
    }

    @Override
    public void onSpectrum(double[] both) {
      // Heard as mid only.
    }

    @Override
    public void onMidSpectrum(double[] heard) {
      double energy = 0;
      double moment = 0;
      double amplitudes = 0;
      for (int bin = 0; bin < heard.length; bin++) {
        double amplitude = Math.sqrt(heard[bin]);
        power[bin] += heard[bin];
        energy += heard[bin];
        amplitudes += amplitude;
        moment += bin * amplitude;
      }
      if (energy > 0) {
        double level = Math.sqrt(energy);
        weightedCentroidHz += level * moment / amplitudes * SpectralFrames.BIN_HZ;
        weight += level;
      }
    }

    /** The figures of everything heard so far. */
    Timbre timbre() {
      double total = sum(power, 0, power.length);
      if (total < 1e-18) {
        return new Timbre(0, 0, 0, 0, 0);
      }
      return new Timbre(
          weightedCentroidHz / weight,
          centroidHz(power),
          rolloffHz(power, total),
          flatnessDb(power),
          10 * Math.log10(Math.max(LEAST_SHARE, shareBelow(150))));
    }

    /** Share of the power below a frequency, 0…1. */
    double shareBelow(double hz) {
      double total = sum(power, 0, power.length);
      int bins = (int) Math.round(hz / SpectralFrames.BIN_HZ);
      return total < 1e-18 ? 0 : sum(power, 0, bins) / total;
    }
  }

  private static double sum(double[] x, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += x[i];
    }
    return sum;
  }

  private static double centroidHz(double[] x) {
    double moment = 0;
    for (int bin = 0; bin < x.length; bin++) {
      moment += bin * x[bin];
    }
    return moment / sum(x, 0, x.length) * SpectralFrames.BIN_HZ;
  }

  private static double rolloffHz(double[] power, double total) {
    double below = power[0];
    int bin = 0;
    while (bin < power.length - 1 && below < .95 * total) {
      below += power[++bin];
    }
    return bin * SpectralFrames.BIN_HZ;
  }

  private static double flatnessDb(double[] power) {
    double logs = 0;
    for (int bin = 4; bin < 1700; bin++) {
      logs += Math.log10(power[bin] + 1e-20);
    }
    double db = 10 * (logs / 1696 - Math.log10(sum(power, 4, 1700) / 1696 + 1e-20));
    return Math.max(PURE_DB, db);
  }
}
