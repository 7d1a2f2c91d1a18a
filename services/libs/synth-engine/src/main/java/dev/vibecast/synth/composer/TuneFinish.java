package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.MelodyStyle;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Sine;
import java.util.ArrayList;
import java.util.List;

/** What happens to every phrase: it breathes, closes, leans on neighbours, and swells. */
final class TuneFinish {

  private static final double[] CHROMATIC = {0, .08, .18, .35};
  private static final int[] OPEN_CLASSES = {2, 7, 10, 11};

  private final Score score;
  private final Register register;
  private final LineStyle line;

  TuneFinish(Score score, Register register, LineStyle line) {
    this.score = score;
    this.register = register;
    this.line = line;
  }

  void apply(Tune tune) {
    breathe(tune);
    cadence(tune);
    chromatics(tune);
    dynamics(tune);
    ornaments(tune);
  }

  /** Nothing starts in the last beat or so of a phrase. */
  private void breathe(Tune tune) {
    if (score.knobs().config.melody() == MelodyStyle.ARP_MELODY) {
      return;
    }
    double rest = 2 + 2 * score.knobs().config.cadenceStrength().ordinal();
    double end = tune.bars * score.slots() - rest;
    tune.tones.removeIf(t -> t.slot >= end);
    if (!tune.tones.isEmpty()) {
      Tune.Tone last = tune.tones.getLast();
      last.slots = Math.min(Math.max(6, line.longest()), end + rest / 2 - last.slot);
    }
  }

  private void cadence(Tune tune) {
    if (tune.tones.isEmpty()) {
      return;
    }
    Tune.Tone last = tune.tones.getLast();
    double strength = score.knobs().config.cadenceStrength().value();
    double u = score.hash().unit(Purpose.CADENCE, tune.phrase, 5);
    if (u < strength) {
      last.step = register.fold(register.classStep(last.step, 0));
    } else {
      int pick = score.hash().below(OPEN_CLASSES.length, Purpose.CADENCE, tune.phrase, 6);
      last.step = register.fold(register.classStep(last.step, OPEN_CLASSES[pick]));
    }
    if (tune.tones.size() > 2 && u < strength * .8) {
      tune.tones.get(tune.tones.size() - 2).step = last.step + (u < .3 ? -1 : 1);
    }
  }

  /** Short weak notes lean on the next one from a semitone away. */
  private void chromatics(Tune tune) {
    double p = CHROMATIC[score.knobs().config.chromaticProb().ordinal()];
    for (int i = 0; i + 1 < tune.tones.size(); i++) {
      Tune.Tone tone = tune.tones.get(i);
      boolean weak = Grid.weight((int) tone.slot % score.slots(), score.slots()) <= -2;
      if (weak
          && tone.slots <= 4
          && score.hash().chance(p, Purpose.MELODY_CHROMATIC, tune.phrase, i)) {
        boolean below = score.hash().chance(.7, Purpose.MELODY_CHROMATIC, tune.phrase, 200 + i);
        tone.step = tune.tones.get(i + 1).step;
        tone.semitones = below ? -1 : 1;
      }
    }
  }

  /** An arch over the phrase, weights of the bar, the last note softer. */
  private void dynamics(Tune tune) {
    double whole = tune.bars * score.slots();
    for (Tune.Tone tone : tune.tones) {
      double x = tone.slot / whole;
      int weight = Grid.weight((int) tone.slot % score.slots(), score.slots());
      double db = .6 * weight + 3 * Sine.ofTurns(x / 2) + 4 * (tune.section.energy() - .5);
      double slope = line.slope() > 0 ? .7 + .5 * x : line.slope() < 0 ? 1.1 - .4 * x : 1;
      tone.velocity = Math.min(1, line.level() * slope * Exp2.gain(db));
    }
    if (!tune.tones.isEmpty()) {
      tune.tones.getLast().velocity *= .8;
    }
  }

  /** Graces, mordents and turns on long notes. */
  private void ornaments(Tune tune) {
    List<Tune.Tone> ornamented = new ArrayList<>();
    double graceSlots = .07 / score.clock().barSeconds() * score.slots();
    for (int i = 0; i < tune.tones.size(); i++) {
      Tune.Tone tone = tune.tones.get(i);
      boolean chosen =
          tone.slots >= 2.5
              && score.hash().chance(line.ornaments(), Purpose.MELODY_STYLE, tune.phrase, 100 + i);
      if (chosen) {
        ornament(ornamented, tune, tone, graceSlots, i);
      }
      ornamented.add(tone);
    }
    tune.tones.clear();
    tune.tones.addAll(ornamented);
  }

  private void ornament(List<Tune.Tone> out, Tune tune, Tune.Tone tone, double grace, int i) {
    int kind = score.hash().below(3, Purpose.MELODY_STYLE, tune.phrase, 300 + i);
    if (kind == 0) {
      out.add(small(tone, tone.slot - grace, grace, tone.step + 1));
      return;
    }
    int turns = kind == 1 ? 1 : 3;
    double start = tone.slot - grace * 2 * turns;
    for (int k = 0; k < turns && start >= 0; k++) {
      out.add(small(tone, start + 2 * k * grace, grace, tone.step));
      out.add(small(tone, start + (2 * k + 1) * grace, grace, tone.step + 1));
    }
  }

  private static Tune.Tone small(Tune.Tone of, double slot, double slots, int step) {
    Tune.Tone tone = new Tune.Tone(Math.max(0, slot), slots, step);
    tone.velocity = of.velocity * .75;
    tone.part = of.part;
    return tone;
  }
}
