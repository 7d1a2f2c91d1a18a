package dev.vibecast.analysis;

/**
 * Everything {@link AudioMeter} found. Every figure is finite, whatever was heard.
 *
 * @param frames stereo frames heard
 * @param nonFiniteSamples samples that were NaN or infinite and were measured as 0
 * @param loudness LUFS and LU
 * @param peak true peak and sample peak
 * @param clipping flat tops
 * @param silence gaps
 * @param level level, DC, correlation
 * @param spectrum centroid, roll-off, brightness, flatness
 * @param clicks discontinuities
 */
public record AudioReport(
    long frames,
    long nonFiniteSamples,
    LoudnessReport loudness,
    PeakReport peak,
    ClippingReport clipping,
    SilenceReport silence,
    LevelReport level,
    SpectrumReport spectrum,
    ClickReport clicks) {

  /** Length in seconds at 48 kHz. */
  public double seconds() {
    return (double) frames / StereoMeter.SAMPLE_RATE_HZ;
  }
}
