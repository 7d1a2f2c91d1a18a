package dev.vibecast.synth.composer;

/**
 * Minimalism: a cell of three, five or seven eighths that runs against the bar, out of few notes.
 */
final class CellPlanner implements TunePlanner {

  private static final int[] LENGTHS = {5, 7, 5, 3};

  /** Steps that a cell is made of, in scales of seven and of five tones: no third, no seventh. */
  private static final int[][] POOLS = {{0, 1, 4, 5, 7}, {0, 1, 3, 4, 5}};

  private static final int[] NOTES = {1, 1, 2, 3, 4};

  private final Score score;

  CellPlanner(Score score) {
    this.score = score;
  }

  @Override
  public void plan(Tune tune) {
    Hash hash = score.hash();
    int theme = tune.section.letter().theme();
    int length = LENGTHS[(hash.below(4, Purpose.MELODY_STYLE, theme, 1) + theme) % 4];
    int eighths = tune.bars * score.slots() / 2;
    long start = Math.floorMod(tune.firstBar, 8L) * score.slots() / 2;
    int notes = NOTES[score.knobs().config.melodyDensity().ordinal()];
    boolean often = score.knobs().config.motifRepeatProb().value() > .6;
    for (int e = 0; e < eighths; e++) {
      long pass = (start + e) / length;
      int place = (int) ((start + e) % length);
      int most = Math.min(length, notes + (pass % 2 == 1 && !often ? 1 : 0));
      if (rank(hash, theme, length, place) < most) {
        tune.add(2 * e, 2, step(tune.register, theme, place, pass, e));
      }
    }
    tune.connect(4, .95, tune.bars * score.slots());
  }

  /** Place 0 sounds first, the others in a hashed order. */
  private static int rank(Hash hash, int theme, int length, int place) {
    if (place == 0) {
      return 0;
    }
    int rank = 1;
    double own = hash.unit(Purpose.MELODY_STYLE, theme, 10 + place);
    for (int p = 1; p < length; p++) {
      rank += p != place && hash.unit(Purpose.MELODY_STYLE, theme, 10 + p) < own ? 1 : 0;
    }
    return rank;
  }

  private int step(Register register, int theme, int place, long pass, int eighth) {
    int[] pool = POOLS[register.octave() == 7 ? 0 : 1];
    int wide = score.knobs().config.stepBias().ordinal() + 3;
    int pick = score.hash().below(wide, Purpose.MELODY_STYLE, theme, 30 + place);
    boolean strong = score.metre().strong(2 * eighth);
    int base = register.classStep(register.centre, 0);
    int lift = pass % 8 == 7 ? 1 : 0;
    return register.fold(base + (strong && pick == 1 ? 0 : pool[pick]) + lift);
  }
}
