/**
 * The notes of a piece, for people and programs that read music instead of hearing it.
 *
 * <p>Enters: a {@link dev.vibecast.synth.Segment} and a span of frames. Leaves: whole notes in
 * order of their onset. Called by the MIDI export and by whoever draws or counts notes.
 */
package dev.vibecast.synth.score;
