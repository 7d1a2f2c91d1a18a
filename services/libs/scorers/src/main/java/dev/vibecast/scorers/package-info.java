/**
 * Judges whether audio fits words, without a person and without a downloaded audio model.
 *
 * <p>Enters: words and a {@link dev.vibecast.analysis.StereoBlock} at 48 kHz. Leaves: how well the
 * two agree, how much harsher the audio is than the words allow, how sound it is technically, and
 * one total, each 0…1 and with reasons. Called by the scoring service and the command line.
 */
package dev.vibecast.scorers;
