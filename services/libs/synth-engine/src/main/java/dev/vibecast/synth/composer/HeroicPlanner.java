package dev.vibecast.synth.composer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fanfares: dotted rhythms, fourths, fifths and octaves upwards, long notes on the first beat. */
final class HeroicPlanner implements TunePlanner {

  private static final Map<Integer, List<String>> CALLS = read();
  private static final double[] DROP = {.75, .4, .12, 0, 0};
  private static final double[] FILL = {0, 0, .1, .35, .6};
  private static final int[] LEAPS = {3, 4, 4, 7};
  private static final double OPENS = .8;

  private final PitchModel.Place place = new PitchModel.Place();
  private final Score score;
  private final Craft craft;
  private final Sketches notes;
  private final double quote;

  HeroicPlanner(Score score, LineStyle line) {
    this.score = score;
    craft = Craft.of(score, line);
    notes = new Sketches(score.knobs().config.phraseLenBars() * score.slots() + 1);
    quote = score.knobs().config.motifRepeatProb().value();
  }

  private static Map<Integer, List<String>> read() {
    Map<Integer, List<String>> calls = new HashMap<>();
    for (String line : Tables.lines("calls.txt")) {
      String[] word = line.split(" ");
      calls.computeIfAbsent(Integer.valueOf(word[0]), n -> new ArrayList<>()).add(word[1]);
    }
    return calls;
  }

  @Override
  public void plan(Tune tune) {
    int last = craft.closing().slot(tune.phrase, tune.bars, false);
    notes.clear();
    for (int bar = 0; bar < tune.bars; bar++) {
      long number = tune.firstBar + bar;
      boolean quoted = score.hash().chance(quote, Purpose.MELODY_QUOTE, number / 2, 0);
      long key = quoted ? 2 * Motifs.key(tune.section.letter().theme()) + bar % 2 : 2 * number;
      int middle = score.metre().middle();
      half(bar * score.slots(), middle, 4 * key);
      half(bar * score.slots() + middle, score.slots() - middle, 4 * key + 1);
    }
    notes.dropFrom(last);
    notes.add(last, tune.phrase);
    craft.anticipation().push(notes);
    pitches(tune, last);
  }

  private void half(int from, int length, long key) {
    List<String> calls = CALLS.get(length);
    Hash hash = score.hash();
    String call = calls.get(hash.below(calls.size(), Purpose.MELODY_STYLE, key, 0));
    int density = score.knobs().config.melodyDensity().ordinal();
    for (int slot = 0; slot < length; slot++) {
      boolean written = Grid.velocity(call, slot) > 0;
      boolean first = slot == 0 && (key & 1) == 0;
      boolean sounds =
          written
              ? first || !hash.chance(DROP[density], Purpose.MELODY_RHYTHM, key, slot)
              : slot % 2 == 0 && hash.chance(FILL[density], Purpose.MELODY_RHYTHM, key, slot);
      if (sounds) {
        notes.add(from + slot, key);
      }
    }
  }

  private void pitches(Tune tune, int last) {
    Register register = tune.register;
    int end = tune.bars * score.slots();
    int before = register.chordStep(register.centre - 3, craft.harmony().at(tune.firstBar, 0));
    int goal = craft.closing().step(tune, register, last, register.centre);
    int move = 0;
    for (int i = 0; i < notes.size(); i++) {
      Sketch note = notes.get(i);
      int next = i + 1 < notes.size() ? notes.get(i + 1).slot : end;
      double slots = Math.min(8, (next - note.slot) * .88);
      int strong = craft.harmony().strongSlot(note.slot, slots);
      Chord chord = craft.chord(tune, note.slot, strong);
      int left = notes.size() - 2 - i;
      int aim = register.centre + register.scaled(7 * peak(note.slot / (double) end) - 3);
      place.set(before, move, aim, goal, left);
      int step =
          left < 0
              ? goal
              : leaps(tune, i)
                  ? leap(register, before, chord, note.key, i)
                  : craft.model().next(place, register, chord, strong >= 0, tune.phrase, i);
      tune.add(note.slot, left < 0 ? craft.closing().slots(tune.bars, last) : slots, step);
      move = step - before;
      before = step;
    }
  }

  /** The second note of a fanfare leaps up, and so does many a first beat. */
  private boolean leaps(Tune tune, int i) {
    int slots = score.slots();
    boolean opening =
        i > 0 && notes.get(i).slot / slots % 2 == 0 && notes.get(i - 1).slot % (2 * slots) == 0;
    return opening && score.hash().chance(OPENS, Purpose.MELODY_STYLE, tune.phrase, 10 + i);
  }

  private int leap(Register register, int before, Chord chord, long key, int i) {
    int up = LEAPS[score.hash().below(LEAPS.length, Purpose.MELODY_STYLE, key, 20 + i)];
    int step = register.chordStep(before + register.scaled(up), chord);
    return step > register.high ? register.chordStep(before - register.scaled(3), chord) : step;
  }

  /** Highest at three quarters of the phrase. */
  private static double peak(double x) {
    return x < .75 ? x / .75 : 1 - (x - .75) * 2;
  }
}
