package dev.vibecast.synth.midi;

import dev.vibecast.synth.score.ScoreNote;

/**
 * A note of the score on the time scale of the file.
 *
 * @param note what is played
 * @param onTick its onset
 * @param offTick its end, at least one tick later
 */
record Chord(ScoreNote note, long onTick, long offTick) {

  /** How far the pitches lie above the nearest keys, on average, in semitones −½…½. */
  double deviation() {
    return note.pitches().stream().mapToDouble(p -> p - Math.rint(p)).average().orElse(0);
  }

  /** MIDI velocity, 1…127. */
  int velocity() {
    return Math.clamp(Math.round(127 * note.velocity()), 1, 127);
  }
}
