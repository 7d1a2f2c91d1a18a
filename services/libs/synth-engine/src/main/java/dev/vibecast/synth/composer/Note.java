package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;

/**
 * One event for one voice.
 *
 * @param layer who plays
 * @param part which instrument of the layer, for example a drum; 0 is the main one
 * @param startFrame deck frame of the onset, 0 is the origin of the deck
 * @param gateFrames length without release
 * @param velocity 0…1
 * @param pan −1…1, as at medium width
 * @param seed decides phases and bursts
 * @param pitches MIDI pitches with fractions, lowest first
 * @param glideFrom MIDI pitch the note slides from, or NaN
 * @param elapsedFrames for a later piece of one long note: how much has sounded before
 * @param wholeFrames length of the whole note of which this may be a piece
 */
public record Note(
    Layer layer,
    int part,
    long startFrame,
    int gateFrames,
    double velocity,
    double pan,
    int seed,
    double[] pitches,
    double glideFrom,
    int elapsedFrames,
    int wholeFrames) {

  /** A plain note of one pitch. */
  public static Note of(
      Layer layer,
      int part,
      long startFrame,
      int gateFrames,
      double velocity,
      int seed,
      double pitch) {
    return new Note(
        layer,
        part,
        startFrame,
        Math.max(48, gateFrames),
        Math.clamp(velocity, .02, 1),
        0,
        seed,
        new double[] {pitch},
        Double.NaN,
        0,
        gateFrames);
  }

  /** The lowest pitch. */
  public double pitch() {
    return pitches[0];
  }

  /** This note somewhere else in the image. */
  public Note withPan(double newPan) {
    return new Note(
        layer,
        part,
        startFrame,
        gateFrames,
        velocity,
        newPan,
        seed,
        pitches,
        glideFrom,
        elapsedFrames,
        wholeFrames);
  }

  /** This note with several pitches. */
  public Note withPitches(double... newPitches) {
    return new Note(
        layer,
        part,
        startFrame,
        gateFrames,
        velocity,
        pan,
        seed,
        newPitches,
        glideFrom,
        elapsedFrames,
        wholeFrames);
  }

  /** This note sliding from another pitch. */
  public Note withGlideFrom(double pitch) {
    return new Note(
        layer,
        part,
        startFrame,
        gateFrames,
        velocity,
        pan,
        seed,
        pitches,
        pitch,
        elapsedFrames,
        wholeFrames);
  }

  /** This note louder or softer. */
  public Note withVelocity(double newVelocity) {
    return new Note(
        layer,
        part,
        startFrame,
        gateFrames,
        Math.clamp(newVelocity, .02, 1),
        pan,
        seed,
        pitches,
        glideFrom,
        elapsedFrames,
        wholeFrames);
  }

  /** A fresh note that starts later and ends where this one does. */
  public Note from(int laterFrames) {
    int rest = Math.max(48, gateFrames - laterFrames);
    return new Note(
        layer,
        part,
        startFrame + laterFrames,
        rest,
        velocity,
        pan,
        seed + 1,
        pitches,
        glideFrom,
        0,
        rest);
  }

  /** This note with a gate of at most so many frames. */
  public Note shortened(int mostFrames) {
    return mostFrames >= gateFrames ? this : piece(0, mostFrames);
  }

  /** A piece of this note. */
  public Note piece(int fromFrames, int frames) {
    return new Note(
        layer,
        part,
        startFrame + fromFrames,
        frames,
        velocity,
        pan,
        seed,
        pitches,
        glideFrom,
        elapsedFrames + fromFrames,
        wholeFrames);
  }
}
