package dev.vibecast.synth.score;

import dev.vibecast.schema.music.Layer;
import java.util.List;

/**
 * One whole note as it is composed, before any mute, level or fade.
 *
 * @param layer who plays
 * @param part which instrument of the layer: for rhythm the ordinal of the {@link
 *     dev.vibecast.synth.composer.Drum}, else 0 for the main one
 * @param startFrame stream frame of the onset
 * @param endFrame stream frame at which the note is released, after the onset
 * @param velocity above 0, at most 1
 * @param pitches MIDI pitches with fractions, the fundamental first
 */
public record ScoreNote(
    Layer layer, int part, long startFrame, long endFrame, double velocity, List<Double> pitches) {

  public ScoreNote {
    pitches = List.copyOf(pitches);
  }

  /** This note held until a later frame. */
  ScoreNote until(long laterFrame) {
    return new ScoreNote(layer, part, startFrame, laterFrame, velocity, pitches);
  }
}
