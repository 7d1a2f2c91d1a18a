/**
 * Writes what a segment plays as a standard MIDI file.
 *
 * <p>Enters: a {@link dev.vibecast.synth.Segment}, a span of frames and a title. Leaves: the bytes
 * of a file of type 1 that any sequencer or notation program opens: a conductor track, and one
 * track per layer with a General MIDI sound. Called by the command line.
 */
package dev.vibecast.synth.midi;
