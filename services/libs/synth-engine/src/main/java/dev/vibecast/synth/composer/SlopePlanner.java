package dev.vibecast.synth.composer;

/**
 * Lines that climb (or sink) by step for nine notes or so, then return and begin again; each phrase
 * of four begins a step further, the fourth goes home.
 */
final class SlopePlanner implements TunePlanner {

  private static final int RUN = 9;
  private static final int GROUP = 4;

  private final Score score;
  private final LineStyle line;
  private final Craft craft;
  private final Sketches notes;

  SlopePlanner(Score score, LineStyle line) {
    this.score = score;
    this.line = line;
    craft = Craft.of(score, line);
    notes = new Sketches(score.knobs().config.phraseLenBars() * score.slots() + 1);
  }

  @Override
  public void plan(Tune tune) {
    int last = craft.closing().slot(tune.phrase, tune.bars, false);
    notes.clear();
    double quote = score.knobs().config.motifRepeatProb().value();
    for (int bar = 0; bar < tune.bars; bar++) {
      long number = tune.firstBar + bar;
      boolean same = score.hash().chance(quote, Purpose.MELODY_QUOTE, number / 2, 0);
      long key = same ? Motifs.key(tune.section.letter().theme()) * 2 + bar % 2 : 2 * number;
      for (int slot = 0; slot < score.slots() && bar * score.slots() + slot < last; slot++) {
        if (craft.rhythm().sounds(key, slot, .85 + .3 * tune.section.energy())) {
          notes.add(bar * score.slots() + slot, key);
        }
      }
    }
    notes.add(last, tune.phrase);
    craft.anticipation().straighten(notes, tune.bars * score.slots());
    craft.anticipation().push(notes);
    climb(tune, last);
  }

  private void climb(Tune tune, int last) {
    Register register = tune.register;
    int way = line.slope();
    int further = (int) Math.floorMod(tune.phrase, (long) GROUP);
    int low = register.centre + line.shift(register) + way * (further - 1);
    int end = tune.bars * score.slots();
    int step = 0;
    int count = 0;
    for (int i = 0; i < notes.size(); i++) {
      int slot = notes.get(i).slot;
      int next = i + 1 < notes.size() ? notes.get(i + 1).slot : end;
      double slots = Math.min(line.longest(), (next - slot) * line.legato());
      int strong = craft.harmony().strongSlot(slot, slots);
      Chord chord = craft.chord(tune, slot, strong);
      boolean again = count == 0 || beyond(register, step + way, low, way, count);
      int wish = again ? low : step + way;
      step = strong >= 0 ? register.chordStep(wish, chord, again ? -way : way) : wish;
      count = again ? 1 : count + 1;
      if (i == notes.size() - 1) {
        step = home(tune, step, way, last);
        slots = Math.max(slots, craft.closing().slots(tune.bars, last));
      }
      step = register.fold(step);
      tune.add(slot, slots, step);
    }
  }

  private boolean beyond(Register register, int step, int low, int way, int count) {
    boolean outside = way > 0 ? step > register.high : step < register.low;
    return outside || count >= RUN || Math.abs(step - low) > register.octave() + 3;
  }

  /** The cadence tone on the way, or just behind if it is too far. */
  private int home(Tune tune, int step, int way, int last) {
    int goal = craft.closing().step(tune, tune.register, last, step + way);
    int octave = tune.register.octave();
    if (way < 0) {
      int lowest = lowest(tune, step);
      return goal > lowest && goal - octave >= Math.max(tune.register.low, lowest - 5)
          ? goal - octave
          : goal;
    }
    boolean onward = (goal - step) * way >= 0;
    return onward || Math.abs(goal - step) < octave / 2 ? goal : goal + way * octave;
  }

  private static int lowest(Tune tune, int ifNone) {
    int lowest = tune.tones.isEmpty() ? ifNone : Integer.MAX_VALUE;
    for (int i = 0; i < tune.tones.size(); i++) {
      lowest = Math.min(lowest, tune.tones.get(i).step);
    }
    return lowest;
  }
}
