package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.SpectralFrames;
import dev.vibecast.analysis.SpectrumListener;

/** Share of the side, (left − right) / 2, in the power of mid and side above 200 Hz. */
final class Width implements SpectrumListener {

  private static final int FROM_BIN = (int) Math.round(200 / SpectralFrames.BIN_HZ);

  private double both;
  private double mid;

  @Override
  public boolean hearsMid() {
    return true;
  }

  @Override
  public void onSpectrum(double[] power) {
    both += sum(power);
  }

  @Override
  public void onMidSpectrum(double[] power) {
    mid += sum(power);
  }

  /** 0 (mono) … 1 (opposed channels); 0 for silence. */
  double share() {
    return both < 1e-12 ? 0 : Math.clamp(1 - mid / both, 0, 1);
  }

  private static double sum(double[] power) {
    double sum = 0;
    for (int bin = FROM_BIN; bin < power.length; bin++) {
      sum += power[bin];
    }
    return sum;
  }
}
