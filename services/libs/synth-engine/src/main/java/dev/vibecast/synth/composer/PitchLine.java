package dev.vibecast.synth.composer;

/** Gives the onsets of a phrase their pitches, from left to right, towards the cadence. */
final class PitchLine {

  private static final int FELT = 2;

  private final PitchModel.Place place = new PitchModel.Place();
  private final Score score;
  private final LineStyle line;
  private final PitchModel model;
  private final TuneHarmony harmony;

  PitchLine(Score score, LineStyle line, PitchModel model) {
    this.score = score;
    this.line = line;
    this.model = model;
    harmony = new TuneHarmony(score);
  }

  /**
   * Adds the tones of a phrase.
   *
   * @param anchors first step of each quotation above the centre
   * @param last slot of the cadence
   */
  void write(Tune tune, Sketches notes, int[] anchors, int last, Closing closing) {
    Register register = tune.register;
    int end = tune.bars * score.slots();
    int goal = closing.step(tune, register, last, target(tune, 1));
    int before = register.fold(target(tune, 0));
    int move = 0;
    int quote = 0;
    int base = 0;
    for (int i = 0; i < notes.size(); i++) {
      Sketch note = notes.get(i);
      int next = i + 1 < notes.size() ? notes.get(i + 1).slot : end;
      double slots = Math.min(line.longest(), (next - note.slot) * line.legato());
      int strong = harmony.strongSlot(note.slot, slots);
      Chord chord = harmony.at(tune.firstBar, strong >= 0 ? strong : note.slot);
      int left = notes.size() - 2 - i;
      int step;
      if (left < 0 && note.slot > last - score.slots() / 2) {
        step = goal;
        slots = Math.max(slots, closing.slots(tune.bars, last) + last - note.slot);
      } else if (note.quote > 0 && (left >= FELT || quote != note.quote)) {
        if (quote != note.quote) {
          quote = note.quote;
          base = register.centre + line.shift(register) + anchors[quote] - note.offset;
          base = fit(register, base, notes, i);
        }
        step = snapped(register, base + note.offset, chord, strong >= 0, before);
      } else {
        int aim = target(tune, note.slot / (double) end);
        place.set(before, move, aim, goal, left);
        step = model.next(place, register, chord, strong >= 0, tune.phrase, i);
      }
      step = Math.clamp(step, register.low, register.high);
      tune.add(note.slot, slots, step);
      move = step - before;
      before = step;
    }
  }

  /** Moves a quotation by octaves until it lies inside the register. */
  private static int fit(Register register, int base, Sketches notes, int from) {
    int highest = Integer.MIN_VALUE;
    int lowest = Integer.MAX_VALUE;
    for (int i = from; i < notes.size() && notes.get(i).quote == notes.get(from).quote; i++) {
      highest = Math.max(highest, base + notes.get(i).offset);
      lowest = Math.min(lowest, base + notes.get(i).offset);
    }
    int moved = base;
    while (highest > register.high && lowest - register.octave() >= register.low) {
      moved -= register.octave();
      highest -= register.octave();
      lowest -= register.octave();
    }
    while (lowest < register.low && highest + register.octave() <= register.high) {
      moved += register.octave();
      highest += register.octave();
      lowest += register.octave();
    }
    return moved;
  }

  /** A quoted note on a strong slot bends to the chord, onward in the direction it moves. */
  private static int snapped(Register register, int step, Chord chord, boolean strong, int before) {
    if (!strong || chord.contains(register.semitone(step))) {
      return step;
    }
    int onward = step >= before ? 1 : -1;
    if (chord.contains(register.semitone(step + onward))) {
      return step + onward;
    }
    return register.chordStep(step, chord);
  }

  /** Step around which the line lies at a place 0…1 of the phrase, lifted by tension and energy. */
  private int target(Tune tune, double x) {
    double tension = score.form().curve(Math.min(1, x / .6 * .5 + (x > .6 ? (x - .6) * .4 : 0)));
    double lift = 4 * (tension - .5) + 3 * (tune.section.energy() - .5);
    Register register = tune.register;
    return register.centre + line.shift(register) + register.scaled(lift);
  }
}
