package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import java.util.function.Consumer;

/** One bar being written: its place, its chords, and how notes are put into it. */
final class Bar {

  final Score score;
  final long number;
  final Section section;
  final Chord first;
  final Chord second;
  final Chord next;
  private final long tick;
  private final Consumer<Note> sink;

  Bar(Score score, long number, Consumer<Note> sink) {
    this.score = score;
    this.number = number;
    this.sink = sink;
    section = score.form().at(number);
    tick = score.clock().barTick(number);
    first = score.harmony().atHalf(2 * number);
    second = score.harmony().atHalf(2 * number + 1);
    next = score.harmony().atHalf(2 * number + 2);
  }

  int slots() {
    return score.slots();
  }

  Chord chordAt(int slot) {
    return slot < slots() / 2 ? first : second;
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
    double level = velocity * groove.touch(tick, layer, index);
    double tuned = pitch + groove.detune(tick, layer, index);
    int gate = score.clock().frames(slots);
    return Note.of(layer, part, Math.max(0, frame), gate, level, seed, tuned);
  }

  /** Puts a note into the score. */
  void add(Note note) {
    sink.accept(note);
  }

  /** Puts a long note into the score in pieces of at most six seconds that continue in phase. */
  void addLong(Note note) {
    int most = 6 * 48_000;
    int pieces = (note.gateFrames() + most - 1) / most;
    int each = note.gateFrames() / pieces;
    for (int k = 0; k < pieces; k++) {
      int frames = k == pieces - 1 ? note.gateFrames() - k * each : each;
      sink.accept(note.piece(k * each, frames));
    }
  }
}
