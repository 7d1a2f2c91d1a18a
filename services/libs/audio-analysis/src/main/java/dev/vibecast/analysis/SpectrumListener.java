package dev.vibecast.analysis;

/** Hears the short-time power spectrum, frame after frame. */
public interface SpectrumListener {

  /**
   * One analysis frame.
   *
   * @param power mean power of both channels in each bin from 0 Hz to 24 kHz; {@link
   *     SpectralFrames#BINS} bins in steps of {@link SpectralFrames#BIN_HZ} unless other windows
   *     were asked for; valid during the call only
   */
  void onSpectrum(double[] power);

  /** Whether {@link #onMidSpectrum} is of interest; it is not called otherwise. */
  default boolean hearsMid() {
    return false;
  }

  /**
   * The same frame's power of the mid, (left + right) / 2; called before {@link #onSpectrum}.
   *
   * @param power as for {@link #onSpectrum}
   */
  default void onMidSpectrum(double[] power) {}
}
