package dev.vibecast.analysis;

/**
 * Centroid, roll-off, brightness and flatness of the mean power spectrum. Hears spectra from {@link
 * SpectralFrames}.
 */
public final class SpectrumMeter implements SpectrumListener {

  private static final double ROLLOFF_SHARE = 0.95;
  private static final int BRIGHT_BIN = (int) Math.ceil(1500 / SpectralFrames.BIN_HZ);
  private static final int FLATNESS_FROM_BIN = 4;
  private static final int FLATNESS_TO_BIN = 1700;

  /** Keeps the logarithm of an empty bin finite; far below the power of 16-bit dither in a bin. */
  private static final double LEAST_POWER = 1e-20;

  private final double[] powers = new double[SpectralFrames.BINS];
  private long windows;

  @Override
  public void onSpectrum(double[] power) {
    for (int bin = 0; bin < powers.length; bin++) {
      powers[bin] += power[bin];
    }
    windows++;
  }

  /** The figures of everything heard so far. */
  public SpectrumReport snapshot() {
    double total = sum(0, powers.length);
    if (total == 0) {
      return SpectrumReport.NONE;
    }
    return new SpectrumReport(
        windows,
        centroidHz(total),
        rolloffHz(total),
        sum(BRIGHT_BIN, powers.length) / total,
        flatnessDb());
  }

  private double sum(int fromBin, int toBin) {
    double sum = 0;
    for (int bin = fromBin; bin < toBin; bin++) {
      sum += powers[bin];
    }
    return sum;
  }

  private double centroidHz(double total) {
    double moment = 0;
    for (int bin = 0; bin < powers.length; bin++) {
      moment += bin * powers[bin];
    }
    return moment / total * SpectralFrames.BIN_HZ;
  }

  private double rolloffHz(double total) {
    int bin = 0;
    double below = powers[0];
    while (bin < powers.length - 1 && below < ROLLOFF_SHARE * total) {
      below += powers[++bin];
    }
    return bin * SpectralFrames.BIN_HZ;
  }

  private double flatnessDb() {
    double logs = 0;
    for (int bin = FLATNESS_FROM_BIN; bin < FLATNESS_TO_BIN; bin++) {
      logs += Math.log10(powers[bin] / windows + LEAST_POWER);
    }
    int bins = FLATNESS_TO_BIN - FLATNESS_FROM_BIN;
    double mean = sum(FLATNESS_FROM_BIN, FLATNESS_TO_BIN) / windows / bins + LEAST_POWER;
    return 10 * (logs / bins - Math.log10(mean));
  }
}
