/**
 * Brings audio files into the form that the meters hear.
 *
 * <p>Enters: a WAV file of one or two channels at any usual rate. Leaves: a {@link
 * dev.vibecast.analysis.StereoBlock} at 48 kHz; mono becomes two equal channels, other rates are
 * converted, so that every figure has one definition. What cannot be read ends in {@link
 * dev.vibecast.analysis.file.UnreadableAudioException}, which says why.
 */
package dev.vibecast.analysis.file;
