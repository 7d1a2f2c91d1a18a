package dev.vibecast.synth.composer;

/**
 * Broken chords over two octaves: a shape per cell, which each section turns in its own way; the
 * last beat of four bars rests.
 */
final class ArpPlanner implements TunePlanner {

  private static final int[][] SHAPES = {
    {0, 1, 2, 3, 4, 5, 6, 7},
    {7, 6, 5, 4, 3, 2, 1, 0},
    {0, 1, 2, 3, 4, 3, 2, 1},
    {0, 2, 1, 2, 3, 2, 1, 2},
    {0, 3, 1, 4, 2, 5, 3, 6},
  };

  /** Index of the density label from which sections may thin the figure. */
  private static final int THICK = 2;

  private static final double[] KEEP = {.45, .75, .95, .85, .97};

  private final Score score;
  private final ArpTurn turn;

  ArpPlanner(Score score) {
    this.score = score;
    turn = new ArpTurn(score.hash());
  }

  @Override
  public void plan(Tune tune) {
    int density = score.knobs().config.melodyDensity().ordinal();
    int stride = density >= 3 ? 1 : 2;
    int slots = score.slots();
    turn.begin(tune.section);
    for (int slot = 0; slot < tune.bars * slots; slot += stride) {
      int bar = slot / slots;
      int inBar = slot % slots;
      boolean rest = (tune.firstBar + bar) % 4 == 3 && inBar >= score.metre().lastBeat();
      boolean keep =
          score.hash().chance(KEEP[density], Purpose.MELODY_RHYTHM, tune.firstBar + bar, inBar);
      boolean thinned = density >= THICK && !turn.sounds(slot / stride);
      if (!rest && keep && !thinned) {
        tune.add(
            slot + early(tune.firstBar + bar, inBar),
            stride,
            step(tune, bar, inBar, slot / stride));
      }
    }
    tune.connect(stride * 1.5, .85, tune.bars * slots);
  }

  /** Syncopation pushes some beats a sixteenth early. */
  private double early(long bar, int slot) {
    double p = score.knobs().config.syncopation().ordinal() * .15;
    boolean pushed =
        slot > 0
            && score.metre().beatStart(slot) == slot
            && score.hash().chance(p, Purpose.MELODY_RHYTHM, bar, 200 + slot);
    return pushed ? -.5 : 0;
  }

  private int step(Tune tune, int bar, int inBar, int count) {
    long cell = (tune.firstBar + bar) / 2;
    boolean repeat =
        score
            .hash()
            .chance(score.knobs().config.motifRepeatProb().value(), Purpose.MELODY_QUOTE, cell, 5);
    long key = repeat ? -1 - tune.section.letter().theme() : cell;
    int wide = score.knobs().config.stepBias().ordinal() == 2 ? 5 : 4;
    int[] shape = SHAPES[score.hash().below(wide, Purpose.MELODY_STYLE, key, 3)];
    Register register = tune.register;
    boolean first = inBar < score.metre().middle();
    Chord chord = score.harmony().atHalf(2 * (tune.firstBar + bar) + (first ? 0 : 1));
    int rank = turn.rank(shape, count);
    int home = register.centre - register.octave() / 2 + turn.lift() * register.octave();
    int step = register.chordStep(home, chord);
    for (int k = 0; k < rank; k++) {
      do {
        step++;
      } while (!chord.contains(register.semitone(step)));
    }
    return register.fold(step);
  }
}
