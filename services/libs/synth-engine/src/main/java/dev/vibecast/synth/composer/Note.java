package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import java.util.Arrays;

/**
 * One event for one voice. Notes are written by a {@link Composer}, taken from its {@link Notes}
 * and used again when the voice has ended; whoever keeps one must not give it back.
 */
public final class Note {

  /** Most pitches of one note. */
  public static final int MOST_PITCHES = 8;

  private static final int SHORTEST_FRAMES = 48;
  private static final double SOFTEST = .02;

  private final double[] pitches = new double[MOST_PITCHES];
  private int pitchCount;
  private Layer layer;
  private int part;
  private long startFrame;
  private int gateFrames;
  private double velocity;
  private double pan;
  private int seed;
  private double glideFrom;
  private int elapsedFrames;
  private int wholeFrames;

  Note() {}

  /** A plain note of one pitch. */
  public static Note of(
      Layer layer,
      int part,
      long startFrame,
      int gateFrames,
      double velocity,
      int seed,
      double pitch) {
    return new Note().set(layer, part, startFrame, gateFrames, velocity, seed, pitch);
  }

  /** Becomes a plain note of one pitch. */
  Note set(
      Layer newLayer,
      int newPart,
      long newStartFrame,
      int newGateFrames,
      double newVelocity,
      int newSeed,
      double pitch) {
    layer = newLayer;
    part = newPart;
    startFrame = newStartFrame;
    gateFrames = Math.max(SHORTEST_FRAMES, newGateFrames);
    velocity = Math.clamp(newVelocity, SOFTEST, 1);
    pan = 0;
    seed = newSeed;
    glideFrom = Double.NaN;
    elapsedFrames = 0;
    wholeFrames = newGateFrames;
    return pitch(pitch);
  }

  /** Becomes the same as another note. */
  Note set(Note other) {
    layer = other.layer;
    part = other.part;
    startFrame = other.startFrame;
    gateFrames = other.gateFrames;
    velocity = other.velocity;
    pan = other.pan;
    seed = other.seed;
    glideFrom = other.glideFrom;
    elapsedFrames = other.elapsedFrames;
    wholeFrames = other.wholeFrames;
    pitchCount = other.pitchCount;
    System.arraycopy(other.pitches, 0, pitches, 0, pitchCount);
    return this;
  }

  /** Who plays. */
  public Layer layer() {
    return layer;
  }

  /** Which instrument of the layer, for example a drum; 0 is the main one. */
  public int part() {
    return part;
  }

  /** Deck frame of the onset, 0 is the origin of the deck. */
  public long startFrame() {
    return startFrame;
  }

  /** Length without release. */
  public int gateFrames() {
    return gateFrames;
  }

  /** Strength, above 0, at most 1. */
  public double velocity() {
    return velocity;
  }

  /** Place in the image, −1…1, as at medium width. */
  public double pan() {
    return pan;
  }

  /** Decides phases and bursts. */
  public int seed() {
    return seed;
  }

  /** How many pitches it has, 1…8. */
  public int pitchCount() {
    return pitchCount;
  }

  /** The lowest pitch, MIDI with fractions. */
  public double pitch() {
    return pitches[0];
  }

  /** One of the pitches, MIDI with fractions, lowest first. */
  public double pitch(int index) {
    return pitches[index];
  }

  /** A copy of the pitches, lowest first. */
  public double[] pitches() {
    return Arrays.copyOf(pitches, pitchCount);
  }

  /** MIDI pitch the note slides from, or NaN. */
  public double glideFrom() {
    return glideFrom;
  }

  /** Of a later piece of one long note: how much has sounded before. */
  public int elapsedFrames() {
    return elapsedFrames;
  }

  /** Length of the whole note of which this may be a piece. */
  public int wholeFrames() {
    return wholeFrames;
  }

  /** Puts it somewhere else in the image. */
  Note pan(double newPan) {
    pan = newPan;
    return this;
  }

  /** Gives it one pitch. */
  Note pitch(double pitch) {
    pitches[0] = pitch;
    pitchCount = 1;
    return this;
  }

  /** Gives it several pitches. */
  Note pitches(Pitches chord) {
    pitchCount = chord.size();
    for (int i = 0; i < pitchCount; i++) {
      pitches[i] = chord.get(i);
    }
    return this;
  }

  /** Lets it slide from another pitch. */
  Note glideFrom(double pitch) {
    glideFrom = pitch;
    return this;
  }

  /** Makes it louder or softer. */
  Note velocity(double newVelocity) {
    velocity = Math.clamp(newVelocity, SOFTEST, 1);
    return this;
  }

  /**
   * Becomes a fresh note for another instrument of the layer, in the middle and without a slide.
   */
  Note doubledBy(int newPart, double pitch) {
    part = newPart;
    pan = 0;
    seed++;
    glideFrom = Double.NaN;
    elapsedFrames = 0;
    wholeFrames = gateFrames;
    return pitch(pitch);
  }

  /** Becomes a fresh note that starts later and ends where it did. */
  Note from(int laterFrames) {
    startFrame += laterFrames;
    gateFrames = Math.max(SHORTEST_FRAMES, gateFrames - laterFrames);
    seed++;
    elapsedFrames = 0;
    wholeFrames = gateFrames;
    return this;
  }

  /** Cuts the gate to so many frames at most. */
  Note shortened(int mostFrames) {
    return mostFrames >= gateFrames ? this : piece(0, mostFrames);
  }

  /** Becomes a piece of itself. */
  Note piece(int fromFrames, int frames) {
    startFrame += fromFrames;
    gateFrames = frames;
    elapsedFrames += fromFrames;
    return this;
  }

  @Override
  public String toString() {
    return "%s %d at %d for %d, velocity %.3f, pan %.2f, pitches %s"
        .formatted(layer, part, startFrame, gateFrames, velocity, pan, Arrays.toString(pitches()));
  }
}
