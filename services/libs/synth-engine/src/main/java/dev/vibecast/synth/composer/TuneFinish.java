package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MelodyStyle;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Sine;

/** What happens to every phrase: it leans on neighbours, swells, is ornamented, and breathes. */
final class TuneFinish {

  private static final double[] CHROMATIC = {0, .05, .11, .215};
  private static final int BITS = 9;
  private static final double SHORTER = .7;
  private static final double[][] LEVELS = {{.917, 1.09}, {.772, .917, 1.09, 1.296}};
  private static final double SIGHS = .35;
  private static final double LONGEST_WITHOUT_BREATH_S = 6;
  private static final double BREATH_S = .32;
  private static final double GRACE_S = .07;

  private final Score score;
  private final LineStyle line;
  private final MelodyStyle style;

  TuneFinish(Score score, LineStyle line) {
    this.score = score;
    this.line = line;
    style = score.knobs().config.melody();
  }

  void apply(Tune tune) {
    if (style == MelodyStyle.CONTEMPLATIVE_MINOR) {
      sighs(tune);
    }
    chromatics(tune);
    dynamics(tune);
    vary(tune);
    ornaments(tune);
    breathe(tune);
  }

  /**
   * Shows the signature of each cell: its notes take one of two lengths and one of two or four
   * levels, so that three notes are enough to tell every cell from 511 others.
   */
  private void vary(Tune tune) {
    int from = 0;
    for (int bar = 0; bar < tune.bars; bar += Motifs.BARS) {
      int to = from;
      while (to < tune.tones.size()
          && tune.tones.get(to).slot < (bar + Motifs.BARS) * score.slots()) {
        to++;
      }
      long cell = Math.floorDiv(tune.firstBar + bar, (long) Motifs.BARS);
      vary(tune.tones, from, to, score.hash().signature(Layer.MELODY, cell));
      from = to;
    }
  }

  private static void vary(Tones tones, int from, int to, int signature) {
    int count = to - from;
    int levelBits = count >= BITS ? 1 : 2;
    int bits = signature;
    for (int i = from; i < to; i++) {
      Tones.Tone tone = tones.get(i);
      tone.velocity *= LEVELS[levelBits - 1][bits & (1 << levelBits) - 1];
      bits >>>= levelBits;
      if (count * levelBits < BITS) {
        tone.slots *= (bits & 1) == 0 ? 1 : SHORTER;
        bits >>>= 1;
      }
    }
  }

  /** Steps that fall onto their neighbour from above: 6–5, 4–3, 2–1. */
  private void sighs(Tune tune) {
    for (int i = 0; i + 1 < tune.tones.size(); i++) {
      Tones.Tone lean = tune.tones.get(i);
      Tones.Tone rest = tune.tones.get(i + 1);
      boolean near = Math.abs(lean.step - rest.step) <= 2;
      if (near && score.hash().chance(SIGHS, Purpose.MELODY_STYLE, tune.phrase, 500 + i)) {
        lean.step = Math.min(tune.register.high, rest.step + 1);
      }
    }
  }

  /** Short weak notes lean on the next one from a semitone outside the scale. */
  private void chromatics(Tune tune) {
    double p = CHROMATIC[score.knobs().config.chromaticProb().ordinal()];
    Register register = tune.register;
    for (int i = 0; i + 1 < tune.tones.size(); i++) {
      Tones.Tone tone = tune.tones.get(i);
      Tones.Tone next = tune.tones.get(i + 1);
      boolean weak = score.metre().weight((int) tone.slot) <= -2 && next.slot - tone.slot <= 4;
      if (!weak || !score.hash().chance(p, Purpose.MELODY_CHROMATIC, tune.phrase, i)) {
        continue;
      }
      int goal = register.semitone(next.step) + next.semitones;
      boolean below = score.hash().chance(.7, Purpose.MELODY_CHROMATIC, tune.phrase, 200 + i);
      int side = below ? -1 : 1;
      side = register.contains(goal + side) ? -side : side;
      if (next.semitones == 0 && !register.contains(goal + side)) {
        tone.step = next.step;
        tone.semitones = side;
      }
    }
  }

  /** An arch over the phrase, weights of the bar, the last note softer. */
  private void dynamics(Tune tune) {
    double whole = tune.bars * score.slots();
    for (int i = 0; i < tune.tones.size(); i++) {
      Tones.Tone tone = tune.tones.get(i);
      double x = Math.clamp(tone.slot / whole, 0, 1);
      int weight = score.metre().weight((int) tone.slot);
      double db = .6 * weight + 3 * Sine.ofTurns(x / 2) + 4 * (tune.section.energy() - .5);
      double slope = line.slope() > 0 ? .7 + .5 * x : line.slope() < 0 ? 1.1 - .4 * x : 1;
      tone.velocity = Math.min(.77, line.level() * slope * Exp2.gain(db));
    }
    if (!tune.tones.isEmpty()) {
      tune.tones.last().velocity *= .8;
    }
  }

  /** Graces, mordents and turns on long notes. */
  private void ornaments(Tune tune) {
    if (line.ornaments() == 0) {
      return;
    }
    double graceSlots = GRACE_S / score.clock().barSeconds() * score.slots();
    int at = 0;
    int count = tune.tones.size();
    for (int i = 0; i < count; i++) {
      boolean chosen =
          tune.tones.get(at).slots >= 2.5
              && score.hash().chance(line.ornaments(), Purpose.MELODY_STYLE, tune.phrase, 100 + i);
      at += 1 + (chosen ? ornament(tune, at, graceSlots, i) : 0);
    }
  }

  /** Puts strokes before a note if there is room, and says how many. */
  private int ornament(Tune tune, int at, double grace, int i) {
    Tones tones = tune.tones;
    Tones.Tone tone = tones.get(at);
    int kind = score.hash().below(3, Purpose.MELODY_STYLE, tune.phrase, 300 + i);
    int strokes = kind == 0 ? 1 : kind == 1 ? 2 : 4;
    double start = tone.slot - grace * strokes;
    double free = at == 0 ? 0 : tones.get(at - 1).slot + grace;
    if (start < free) {
      return 0;
    }
    if (at > 0) {
      Tones.Tone before = tones.get(at - 1);
      before.slots = Math.min(before.slots, start - before.slot);
    }
    int neighbour = tone.step < tune.register.high ? 1 : -1;
    for (int k = 0; k < strokes; k++) {
      boolean away = kind == 0 || k % 2 == 1;
      int step = tone.step + (away ? neighbour : 0);
      Tones.Tone small = tones.insert(at + k, start + k * grace, grace, step);
      small.velocity = tone.velocity * .75;
      small.part = tone.part;
    }
    return strokes;
  }

  /** No player goes on for eight seconds without a breath; where there is no room, a note falls. */
  private void breathe(Tune tune) {
    double slotS = score.clock().barSeconds() / score.slots();
    double breath = BREATH_S / slotS;
    double last = 0;
    Tones tones = tune.tones;
    for (int i = 0; i < tones.size(); i++) {
      Tones.Tone tone = tones.get(i);
      boolean late = (next(tune, i) - last) * slotS > LONGEST_WITHOUT_BREATH_S;
      while (late && next(tune, i) - tone.slot < breath + 1 && dispensable(tones, i + 1)) {
        tones.remove(i + 1);
      }
      double room = Math.max(1, next(tune, i) - tone.slot - breath);
      tone.slots = late ? Math.min(tone.slots, room) : tone.slots;
      boolean breathes = next(tune, i) - tone.slot - tone.slots > breath - .01;
      last = breathes ? next(tune, i) : last;
    }
  }

  /** A note in the middle of a phrase that is no stronger than the one before it. */
  private boolean dispensable(Tones tones, int i) {
    Metre metre = score.metre();
    return i + 1 < tones.size()
        && metre.weight((int) tones.get(i).slot) <= metre.weight((int) tones.get(i - 1).slot);
  }

  private double next(Tune tune, int i) {
    boolean more = i + 1 < tune.tones.size();
    return more ? tune.tones.get(i + 1).slot : tune.bars * score.slots();
  }
}
