package dev.vibecast.analysis;

/** Hears the short-time power spectrum, frame after frame. */
public interface SpectrumListener {

  /**
   * One analysis frame.
   *
   * @param power mean power of both channels in each of the {@link SpectralFrames#BINS} bins, from
   *     0 Hz to 24 kHz in steps of {@link SpectralFrames#BIN_HZ}; valid during the call only
   */
  void onSpectrum(double[] power);
}
