package dev.vibecast.synth.composer;

/** Fanfares: dotted rhythms, fourths, fifths and octaves upwards, long notes on the first beat. */
final class HeroicPlanner implements TunePlanner {

  private static final String[] CALLS = {
    "9.....7.8.......",
    "9...7.8.9.......",
    "9.....7.8...7...",
    "8..7..8.9.......",
    "9.......8...7.6."
  };
  private static final int[] LEAPS = {0, 2, 3, 4, 7};

  private final Score score;
  private final Register register;
  private final Contour contour;

  HeroicPlanner(Score score, Register register) {
    this.score = score;
    this.register = register;
    contour = new Contour(score);
  }

  @Override
  public void plan(Tune tune) {
    int slots = score.slots();
    for (int bar = 0; bar < tune.bars; bar++) {
      bar(tune, bar, slots);
    }
    tune.connect(9, .94, tune.bars * slots);
  }

  private void bar(Tune tune, int bar, int slots) {
    Hash hash = score.hash();
    long number = tune.firstBar + bar;
    double quote = score.knobs().config.motifRepeatProb().value();
    boolean quoted = hash.chance(quote, Purpose.MELODY_QUOTE, number / 2, 0);
    long key = quoted ? -1 - tune.section.letter().theme() * 2 - bar % 2 : number;
    String call = CALLS[hash.below(CALLS.length, Purpose.MELODY_STYLE, key, 0)];
    int[] offsets = contour.offsets(key, slots);
    int density = score.knobs().config.melodyDensity().ordinal();
    int k = 0;
    for (int slot = 0; slot < slots; slot++) {
      double v = Grid.velocity(call, slot);
      boolean filled =
          v == 0
              && slot % 2 == 0
              && hash.chance((density - 2) * .2, Purpose.MELODY_RHYTHM, key, slot);
      boolean dropped =
          v > 0 && slot > 0 && hash.chance((2 - density) * .35, Purpose.MELODY_RHYTHM, key, slot);
      if (v > 0 && !dropped || filled) {
        int early =
            slot > 0
                    && hash.chance(
                        .12 * score.knobs().config.syncopation().ordinal(),
                        Purpose.MELODY_RHYTHM,
                        key,
                        50 + slot)
                ? 1
                : 0;
        tune.add(bar * slots + slot - early, 2, step(tune, bar, slot, key, k++, offsets));
      }
    }
  }

  private int step(Tune tune, int bar, int slot, long key, int k, int[] offsets) {
    long half = 2 * (tune.firstBar + bar) + (slot < score.slots() / 2 ? 0 : 1);
    Chord chord = score.harmony().atHalf(half);
    int climb = (int) (4 * score.form().curve((bar + .5) / tune.bars) - 3);
    int base = register.chordStep(register.centre + climb - 2, chord);
    boolean opens = k > 0 && k < 3 && score.hash().chance(.8, Purpose.MELODY_STYLE, key, 10);
    int move =
        opens ? LEAPS[k + score.hash().below(3, Purpose.MELODY_STYLE, key, 20 + k)] : offsets[k];
    int step = register.fold(base + move);
    return slot % 8 == 0 || opens ? register.chordStep(step, chord) : step;
  }
}
