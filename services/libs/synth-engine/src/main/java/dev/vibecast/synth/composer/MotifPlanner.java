package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.MelodyEngine;

/**
 * Lines built from motifs. A section owns a two-bar motif of rhythm and contour; cells quote it,
 * moved to the chord of the moment, or are freely invented. Strong positions take chord tones.
 */
final class MotifPlanner implements TunePlanner {

  private static final int CELL_BARS = 2;

  private final Score score;
  private final Register register;
  private final LineStyle line;
  private final boolean answers;
  private final MelodyRhythm rhythm;
  private final Contour contour;
  private final double quoteChance;
  private final boolean pattern;

  MotifPlanner(Score score, Register register, LineStyle line, boolean answers) {
    this.score = score;
    this.register = register;
    this.line = line;
    this.answers = answers;
    rhythm = new MelodyRhythm(score, line.density());
    contour = new Contour(score);
    pattern = score.knobs().config.melodyEngine() == MelodyEngine.PATTERN;
    double label = score.knobs().config.motifRepeatProb().value();
    quoteChance = Math.min(.95, label + (pattern ? .25 : 0));
  }

  @Override
  public void plan(Tune tune) {
    for (int b = 0; b < tune.bars; b += CELL_BARS) {
      cell(tune, b);
    }
    tune.connect(line.longest(), line.legato(), tune.bars * score.slots());
  }

  private void cell(Tune tune, int firstBar) {
    long cell = Math.floorDiv(tune.firstBar + firstBar, (long) CELL_BARS);
    Hash hash = score.hash();
    if (hash.chance(line.silentCells(), Purpose.MELODY_STYLE, cell, 0) && firstBar > 0) {
      return;
    }
    boolean answer = answers && firstBar + CELL_BARS > tune.bars / 2 && tune.bars > 2;
    boolean quote = hash.chance(quoteChance, Purpose.MELODY_QUOTE, cell, 0);
    int theme = tune.section.letter().theme();
    long key = quote ? -1 - theme : cell;
    boolean inverted =
        answer
            || quote
                && tune.section.letter() == Letter.C
                && hash.chance(.5, Purpose.MELODY_QUOTE, cell, 1);
    tones(tune, firstBar, cell, key, inverted, answer);
  }

  private void tones(
      Tune tune, int firstBar, long cell, long key, boolean inverted, boolean answer) {
    int[] offsets = contour.offsets(key, 2 * score.slots() * CELL_BARS);
    int sequence = score.hash().below(3, Purpose.MELODY_QUOTE, cell, 2) - 1;
    int anchor = Integer.MIN_VALUE;
    int k = 0;
    for (int b = firstBar; b < Math.min(tune.bars, firstBar + CELL_BARS); b++) {
      boolean[] on = rhythm.bar(2 * key + b % CELL_BARS);
      boolean thin = !pattern && score.hash().chance(.1, Purpose.MELODY_QUOTE, cell, 20 + b);
      for (int slot = 0; slot < on.length; slot++) {
        boolean dropped = thin && Grid.weight(slot, on.length) < -3;
        if (!on[slot] || dropped) {
          continue;
        }
        Chord chord =
            score.harmony().atHalf(2 * (tune.firstBar + b) + (slot < on.length / 2 ? 0 : 1));
        double x = (b + slot / (double) on.length) / tune.bars;
        if (anchor == Integer.MIN_VALUE) {
          anchor = register.chordStep(target(tune, x, cell) + sequence, chord);
        }
        int offset = line.slope() == 0 ? offsets[k] : line.slope() * (k % 10) + offsets[k] / 4;
        int step = register.fold(anchor + (inverted ? -offset : offset));
        boolean strong = Grid.weight(slot, on.length) >= -1 && line.slope() == 0;
        Tune.Tone tone =
            tune.add(b * on.length + slot, 1, strong ? register.chordStep(step, chord) : step);
        tone.part = answer ? 1 : 0;
        k++;
      }
    }
  }

  /** Step around which a cell moves: the centre, lifted by tension. */
  private int target(Tune tune, double x, long cell) {
    double tension = score.form().curve(x) - .5;
    double lift = (tension * 3 + 3 * (tune.section.energy() - .5)) * register.octave() / 7;
    int climb =
        line.slope() == 0 ? 0 : line.slope() * (int) Math.floorMod(cell, 4L) - 4 * line.slope();
    int octave =
        tune.section.letter() == Letter.PEAK && register.centre + register.octave() <= register.high
            ? 2
            : 0;
    return register.centre
        + line.shift() * register.octave() / 7
        + (int) Math.rint(lift)
        + climb
        + octave;
  }
}
