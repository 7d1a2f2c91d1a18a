/**
 * Measures a whole passage at once: figures that need to see the audio forward and back.
 *
 * <p>Enters: a {@link dev.vibecast.analysis.StereoBlock} at 48 kHz, seconds to minutes long.
 * Leaves: immutable figures of timbre, movement, onsets, tempo, key, decay and repetition. Called
 * by the acceptance of the synthesizer and by whoever wants to name what a recording plays; the
 * streaming meters of the parent package cost less and remember less.
 */
package dev.vibecast.analysis.passage;
