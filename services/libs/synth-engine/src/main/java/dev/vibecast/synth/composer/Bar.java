package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import java.util.function.Consumer;

/**
 * One bar being written: its place, its chords, and how notes are put into it. The same object
 * stands for one bar after the other.
 */
final class Bar {

  private static final int LONGEST_PIECE = 6 * 48_000;

  final Score score;
  long number;
  Section section;
  Chord first;
  Chord second;
  Chord next;

  private final Accents accents;
  private final Notes notes;
  private long tick;
  private Consumer<Note> sink;

  Bar(Score score, Accents accents, Notes notes) {
    this.score = score;
    this.accents = accents;
    this.notes = notes;
  }

  /** Begins another bar, whose notes go somewhere. */
  void begin(long newNumber, Consumer<Note> newSink) {
    number = newNumber;
    sink = newSink;
    section = score.form().at(number);
    tick = score.clock().barTick(number);
    first = score.harmony().atHalf(2 * number);
    second = score.harmony().atHalf(2 * number + 1);
    next = score.harmony().atHalf(2 * number + 2);
  }

  int slots() {
    return score.slots();
  }

  /** Slot where the second half begins. */
  int middle() {
    return score.metre().middle();
  }

  /** Slot where a half bar of this or another bar begins, from the start of this bar. */
  int slotOf(long half) {
    long bars = Math.floorDiv(half, 2L) - number;
    return (int) bars * slots() + (Math.floorMod(half, 2L) == 0 ? 0 : middle());
  }

  /** The signature of the cell of a layer that holds a bar, 0…511. */
  int signature(Layer layer, long bar) {
    return accents.signature(layer, bar);
  }

  /** Share of its length that a held note of a layer sounds, down to three quarters. */
  double articulation(Layer layer, long bar) {
    return 1 - accents.articulation(layer, bar) / 56.0;
  }

  /** A number 0…15 for what happens inside a note that is held for two bars or longer. */
  int figure(Layer layer, long bar) {
    return accents.figure(layer, bar);
  }

  /** Whether a MIDI pitch belongs to the scale of a key so many semitones from home. */
  boolean inScale(double pitch, int keyShift) {
    return score.scale().contains((int) pitch - score.knobs().rootPitchClass - keyShift);
  }

  Metre metre() {
    return score.metre();
  }

  Chord chordAt(int slot) {
    return slot < middle() ? first : second;
  }

  double energy() {
    return section.energy();
  }

  Hash hash() {
    return score.hash();
  }

  /** Tick of a slot of this bar. */
  long tick(double slot) {
    return tick + Math.round(slot * Clock.SLOT_TICKS);
  }

  /** A note on the grid, swung and humanised. */
  Note note(
      Layer layer, int part, double slot, double slots, double velocity, double pitch, int index) {
    long at = tick(slot);
    long frame = score.groove().frame(at, layer);
    return at(layer, part, at, frame, slots, velocity, pitch, index);
  }

  /** A note on the grid that never swings. */
  Note straight(
      Layer layer, int part, double slot, double slots, double velocity, double pitch, int index) {
    long at = tick(slot);
    long frame = score.groove().straightFrame(at, layer);
    return at(layer, part, at, frame, slots, velocity, pitch, index);
  }

  private Note at(
      Layer layer,
      int part,
      long tick,
      long frame,
      double slots,
      double velocity,
      double pitch,
      int index) {
    Groove groove = score.groove();
    int seed = score.hash().seed32(Purpose.PHASE, tick, 64 * layer.ordinal() + index);
    int gateFrames = score.clock().frames(slots);
    double touch = groove.touch(tick, layer, index, gateFrames / 48_000.0);
    double level = velocity * touch * accents.gain(layer, tick);
    double tuned = pitch + groove.detune(tick, layer, index);
    long start = frame + groove.lean(layer, part);
    return notes.take().set(layer, part, Math.max(0, start), gateFrames, level, seed, tuned);
  }

  /** The same note once more. */
  Note copy(Note note) {
    return notes.take().set(note);
  }

  /** Puts a note into the score, where it stays. */
  void add(Note note) {
    sink.accept(note);
  }

  /**
   * Puts a long note into the score in pieces of at most six seconds that continue in phase. Each
   * piece belongs to the bar in which it starts, so a bar needs no memory of the bars before it.
   *
   * @param note what is played; given back here if it does not go into this bar whole
   * @param startBar bar that holds the beginning of the note, this one or an earlier one
   */
  void addLong(Note note, long startBar) {
    int pieces = (note.gateFrames() + LONGEST_PIECE - 1) / LONGEST_PIECE;
    if (pieces == 1 && startBar == number) {
      sink.accept(note);
      return;
    }
    int each = note.gateFrames() / pieces;
    for (int k = 0; k < pieces; k++) {
      long at =
          k == 0
              ? startBar
              : Math.max(startBar, score.clock().barAt(note.startFrame() + (long) k * each));
      if (at == number) {
        int frames = k == pieces - 1 ? note.gateFrames() - k * each : each;
        sink.accept(copy(note).piece(k * each, frames));
      }
    }
    notes.giveBack(note);
  }
}
