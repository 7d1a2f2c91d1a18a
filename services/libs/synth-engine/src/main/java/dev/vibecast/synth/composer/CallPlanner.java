package dev.vibecast.synth.composer;

/**
 * Calls and answers: a call of one or two bars stays open, the answer takes its rhythm, mirrors its
 * contour and closes. Answers are part 1, for another voice.
 */
final class CallPlanner implements TunePlanner {

  private static final int LONGEST_CALL_BARS = 2;

  private final PitchModel.Place place = new PitchModel.Place();
  private final Score score;
  private final LineStyle line;
  private final Craft craft;
  private final Sketches notes;

  CallPlanner(Score score, LineStyle line) {
    this.score = score;
    this.line = line;
    craft = Craft.of(score, line);
    notes = new Sketches(LONGEST_CALL_BARS * score.slots() + 1);
  }

  @Override
  public void plan(Tune tune) {
    int callBars = Math.min(LONGEST_CALL_BARS, tune.bars / 2);
    for (int bar = 0; bar < tune.bars; bar += 2 * callBars) {
      exchange(tune, bar, callBars);
    }
  }

  private void exchange(Tune tune, int bar, int callBars) {
    int from = bar * score.slots();
    int length = callBars * score.slots();
    rhythm(tune, bar, callBars);
    int first = tune.tones.size();
    call(tune, from, from + length);
    answer(tune, first, from, length);
  }

  private void rhythm(Tune tune, int bar, int bars) {
    long number = tune.firstBar + bar;
    double quote = score.knobs().config.motifRepeatProb().value();
    boolean same = score.hash().chance(quote, Purpose.MELODY_QUOTE, number / 2, 0);
    int last = (bars - 1) * score.slots() + score.metre().middle();
    notes.clear();
    for (int slot = 0; slot < last; slot++) {
      int b = slot / score.slots();
      long key = same ? 2 * Motifs.key(tune.section.letter().theme()) + b : 2 * (number + b);
      if (slot == 0 || craft.rhythm().sounds(key, slot % score.slots(), 1.1)) {
        notes.add(slot, key);
      }
    }
    notes.add(last, number);
    craft.anticipation().straighten(notes, bars * score.slots());
    craft.anticipation().push(notes);
  }

  private void call(Tune tune, int from, int end) {
    Register register = tune.register;
    int before = register.centre + register.scaled(3 * (tune.section.energy() - .3));
    int goal = register.centre + 1;
    int move = 0;
    for (int i = 0; i < notes.size(); i++) {
      int slot = from + notes.get(i).slot;
      int next = i + 1 < notes.size() ? from + notes.get(i + 1).slot : end - 2;
      double slots = Math.min(line.longest(), (next - slot) * line.legato());
      int strong = craft.harmony().strongSlot(slot, slots);
      Chord chord = craft.chord(tune, slot, strong);
      int left = notes.size() - 2 - i;
      place.set(before, move, register.centre + 2, goal, Math.max(left, 0));
      int step = craft.model().next(place, register, chord, strong >= 0, tune.phrase, slot);
      step = left < 0 ? open(register, step, chord, slot) : step;
      tune.add(slot, slots, step);
      move = step - before;
      before = step;
    }
  }

  /** A call ends on a tone of the chord that is not the tonic. */
  private static int open(Register register, int step, Chord chord, int slot) {
    for (int d = 0; d <= register.octave(); d++) {
      int tried = register.fold(step + ((slot + d & 1) == 0 ? d : -d));
      int semitone = register.semitone(tried);
      boolean home = Math.floorMod(semitone, 12) == register.home();
      if (!home && chord.contains(semitone)) {
        return tried;
      }
    }
    return step;
  }

  private void answer(Tune tune, int first, int from, int length) {
    Register register = tune.register;
    int called = tune.tones.size();
    int axis = 2 * tune.tones.get(first).step;
    for (int i = first; i < called; i++) {
      Tones.Tone call = tune.tones.get(i);
      int slot = (int) call.slot + length;
      int strong = craft.harmony().strongSlot(slot, call.slots);
      Chord chord = craft.chord(tune, slot, strong);
      int step = register.fold(axis - call.step);
      step = strong >= 0 ? register.fold(register.chordStep(step, chord)) : step;
      if (i == called - 1) {
        step = close(tune, register, slot, from + 2 * length, step, chord);
      }
      tune.add(slot, call.slots, step).part = 1;
    }
  }

  private int close(Tune tune, Register register, int slot, int end, int step, Chord chord) {
    boolean ends = end == tune.bars * score.slots();
    return ends
        ? craft.closing().step(tune, register, slot, step)
        : register.fold(register.chordStep(step, chord));
  }
}
