package dev.vibecast.analysis;

/**
 * The long-term spectrum: every figure is taken from the mean power spectrum of all windows heard.
 * Before the first full window (85 ms), and for digital silence, all figures are 0.
 *
 * @param windows analysis windows heard
 * @param centroidHz power-weighted mean frequency, 0 to 24000
 * @param rolloff95Hz frequency that 95 % of the power stays at or under, 0 to 24000
 * @param brightness share of the power above 1500 Hz, 0 to 1 (the definition of the MIR Toolbox: O.
 *     Lartillot, P. Toiviainen, "A Matlab toolbox for musical feature extraction from audio", 2007)
 * @param flatnessDb geometric over arithmetic mean of the power between 47 Hz and 20 kHz: 0 for
 *     white noise, very negative for a pure tone (J. D. Johnston, "Transform coding of audio
 *     signals using perceptual noise criteria", 1988)
 */
public record SpectrumReport(
    long windows, double centroidHz, double rolloff95Hz, double brightness, double flatnessDb) {

  static final SpectrumReport NONE = new SpectrumReport(0, 0, 0, 0, 0);
}
