/**
 * Measures stereo audio at 48 kHz while it streams by.
 *
 * <p>Enters: blocks of left and right samples, full scale ±1, of any length. Leaves: an immutable
 * {@link dev.vibecast.analysis.AudioReport} with loudness, peaks, defects and spectrum. Called by
 * the scoring service, by the command line and by tests that judge what a synthesizer plays.
 *
 * <p>Every figure comes from a small {@link dev.vibecast.analysis.StereoMeter} of its own; {@link
 * dev.vibecast.analysis.AudioMeter} is nothing but their composition, so a new figure is a new
 * meter and one line there. Spectral figures share one transform through {@link
 * dev.vibecast.analysis.SpectralFrames}.
 *
 * <p>Memory is bounded whatever the length, and the figures do not depend on how the audio was cut
 * into blocks. No meter is safe for use by several threads at once.
 */
package dev.vibecast.analysis;
