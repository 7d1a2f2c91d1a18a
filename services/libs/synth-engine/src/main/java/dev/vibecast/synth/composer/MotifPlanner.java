package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MelodyEngine;

/**
 * Lines built from motifs, planned backwards: the cadence first, then onsets, then pitches from
 * left to right. Cells of two bars quote the theme of their section, changed by one of sixteen
 * transforms, or are invented.
 */
final class MotifPlanner implements TunePlanner {

  private static final Transform[] ALL = Transform.values();
  private static final double MEAN_ENERGY_LEVEL = .98;

  private final Score score;
  private final Register home;
  private final LineStyle line;
  private final MelodyRhythm rhythm;
  private final Anticipation anticipation;
  private final Motifs motifs;
  private final Closing closing;
  private final PitchLine pitches;
  private final double quoteChance;
  private final boolean pattern;
  private final Sketches notes;
  private final Motif quoted;

  /** First step of each quotation of a phrase above the centre, numbered from 1. */
  private final int[] anchors;

  MotifPlanner(Score score, Register home, LineStyle line) {
    this.score = score;
    this.home = home;
    this.line = line;
    rhythm = new MelodyRhythm(score, line.density());
    anticipation = new Anticipation(score);
    PitchModel model = new PitchModel(score, line.steps());
    motifs = new Motifs(score, rhythm, anticipation, model);
    closing = new Closing(score);
    pitches = new PitchLine(score, line, model);
    int bars = score.knobs().config.phraseLenBars();
    notes = new Sketches(bars * score.slots() + 1);
    quoted = new Motif(2 * Motifs.most(score));
    anchors = new int[bars / Motifs.BARS + 2];
    pattern = score.knobs().config.melodyEngine() == MelodyEngine.PATTERN;
    double label = score.knobs().config.motifRepeatProb().value();
    quoteChance = Math.min(.95, label + (pattern ? .25 : 0));
  }

  @Override
  public void plan(Tune tune) {
    int end = tune.bars * score.slots();
    int last = closing.slot(tune.phrase, tune.bars, line.restsLong());
    notes.clear();
    for (int bar = 0; bar < tune.bars; bar += Motifs.BARS) {
      cell(tune, bar, last);
    }
    notes.dropFrom(last);
    if (!closesSilent(tune)) {
      notes.add(last, tune.phrase);
    }
    anticipation.straighten(notes, end);
    anticipation.push(notes);
    pitches.write(tune, notes, anchors, last, closing);
  }

  private long cell(Tune tune, int bar) {
    return Math.floorDiv(tune.firstBar + bar, (long) Motifs.BARS);
  }

  private boolean silent(Tune tune, int bar) {
    return bar > 0
        && score.hash().chance(line.silentCells(), Purpose.MELODY_STYLE, cell(tune, bar), 0);
  }

  /** A phrase whose last cell is silent has no cadence. */
  private boolean closesSilent(Tune tune) {
    return tune.bars > Motifs.BARS && silent(tune, tune.bars - Motifs.BARS);
  }

  private void cell(Tune tune, int bar, int last) {
    if (silent(tune, bar)) {
      return;
    }
    long cell = cell(tune, bar);
    boolean opens = tune.section.barInModule() == 0 && bar == 0;
    boolean quotes = opens || score.hash().chance(quoteChance, Purpose.MELODY_QUOTE, cell, 0);
    if (!quotes) {
      invent(tune, bar, last);
      return;
    }
    Transform transform = transform(tune, bar, opens);
    Motif theme = motifs.theme(tune.section.letter().theme(), home);
    transform.write(theme, quoted, Motifs.BARS * score.slots(), home.octave());
    int number = 1 + bar / Motifs.BARS;
    anchors[number] = quoted.anchor();
    long key = Motifs.key(tune.section.letter().theme());
    for (int i = 0; i < quoted.size(); i++) {
      int slot = bar * score.slots() + quoted.slot(i);
      if (slot < tune.bars * score.slots()) {
        notes.add(slot, key, number, quoted.offset(i));
      }
    }
  }

  /** How a section treats its theme: plainly where it opens, then by the signature of the cell. */
  private Transform transform(Tune tune, int bar, boolean opens) {
    int signature = score.hash().signature(Layer.MELODY, cell(tune, bar));
    if (pattern) {
      return ALL[(signature & 3) % 3];
    }
    boolean settles = tune.section.lastOfArch() && bar < 2 * Motifs.BARS;
    if (!opens && !settles) {
      return ALL[signature & 15];
    }
    return switch (tune.section.letter()) {
      case C -> Transform.INVERT;
      case PEAK -> Transform.OCTAVE;
      case BREAK -> (signature & 1) == 0 ? Transform.FRAGMENT_UP : Transform.AUGMENT;
      case A -> goesOn(tune) ? Transform.ORNAMENT : Transform.PLAIN;
      case INTRO, B, REENTRY -> Transform.PLAIN;
    };
  }

  /** Whether the module before had the same letter, so that the theme is known already. */
  private boolean goesOn(Tune tune) {
    Section before = score.form().at(tune.firstBar - 1);
    return before.letter() == tune.section.letter() && !tune.section.lastOfArch();
  }

  private void invent(Tune tune, int bar, int last) {
    double energy = .8 + .4 * tune.section.energy();
    double level = energy / MEAN_ENERGY_LEVEL * compensation(tune.bars, last);
    for (int b = bar; b < Math.min(tune.bars, bar + Motifs.BARS); b++) {
      long number = tune.firstBar + b;
      for (int slot = 0; slot < score.slots(); slot++) {
        if (rhythm.sounds(2 * number, slot, level)) {
          notes.add(b * score.slots() + slot, number);
        }
      }
    }
  }

  /** What the other bars must play more because the end of a phrase breathes. */
  private double compensation(int bars, int last) {
    double wanted = bars * rhythm.target();
    double lost = rhythm.target() * (bars * score.slots() - last) / score.slots() - 1;
    return wanted / Math.max(.5 * wanted, wanted - lost);
  }
}
