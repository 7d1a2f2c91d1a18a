package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.RhythmStyle;
import java.util.List;

/**
 * Drums: a grid, varied from cell to cell, with ghosts that grow with energy and fills at seams.
 */
final class RhythmPart implements Part {

  private static final double[] SECOND = {.4, .5, .6, .72};
  private static final double STRESSED = 1.2;
  private static final double AFTER_FILL = 1.1;
  private static final double SLOW_BPM = 90;
  private static final double FAST_BPM = 115;

  private final Score score;
  private final RhythmStyle style;
  private final Drums drums;
  private final Fills fills;
  private final Tabla tabla;
  private final Drum ghost;

  RhythmPart(Score score, Drums drums) {
    this.score = score;
    this.drums = drums;
    style = score.knobs().config.rhythm();
    fills = new Fills(score);
    tabla = new Tabla(score);
    ghost = ghost(style);
  }

  private static Drum ghost(RhythmStyle style) {
    return switch (style) {
      case KIT_MEDIUM, MILITARY -> Drum.SNARE;
      case KIT_LIGHT, ELECTRONIC -> Drum.RIM;
      case BRUSH -> Drum.TAP;
      case MINIMAL, SOFT_FOUR -> Drum.SHAKER;
      case HATS_ONLY -> Drum.CLOSED_HAT;
      case NONE, HEARTBEAT, TABLA_ESSENCE -> null;
    };
  }

  @Override
  public void write(Bar bar) {
    int until = fills.start(bar.number, bar.section, style);
    switch (style) {
      case NONE -> {}
      case TABLA_ESSENCE -> tabla.write(bar, until);
      case HEARTBEAT -> heartbeat(bar);
      case MINIMAL, SOFT_FOUR, HATS_ONLY, ELECTRONIC, KIT_LIGHT, KIT_MEDIUM, MILITARY, BRUSH ->
          kit(bar, until);
    }
    if (until < bar.slots()) {
      fills.write(bar, style, until);
    }
  }

  private void kit(Bar bar, int until) {
    int signature = bar.signature(Layer.RHYTHM, bar.number);
    boolean landing = bar.number > 0 && filled(bar.number - 1);
    List<Kit.Line> lines = drums.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).plays(bar.number)) {
        line(bar, lines.get(i), until, signature, landing);
      }
    }
    if (ghost != null) {
      ghosts(bar, until);
    }
  }

  private boolean filled(long number) {
    return fills.start(number, score.form().at(number), style) < score.slots();
  }

  private void line(Bar bar, Kit.Line line, int until, int signature, boolean landing) {
    double pan = line.pan();
    int rotation = bar.hash().below(score.slots(), Purpose.DRUM, bar.section.module(), 990);
    for (int slot = 0; slot < until; slot++) {
      double v = drums.velocity(line, slot);
      if (line.small()) {
        v = varied(line, slot, v, signature >>> (bar.number & 1) * 4);
        v *= Grid.euclid(stresses(), score.slots(), slot, rotation) ? STRESSED : 1;
      }
      boolean sounds =
          v > 0
              && (line.probability() == 1
                  || bar.hash().chance(line.probability(), Purpose.DRUM, bar.number, 900 + slot));
      if (!sounds) {
        continue;
      }
      double level = v * (.8 + .2 * bar.energy()) * (landing && slot == 0 ? AFTER_FILL : 1);
      bar.add(drum(bar, line.drum(), slot, level, pan));
      if (style == RhythmStyle.MILITARY && line.drum() == Drum.SNARE && slot % 4 == 0) {
        bar.add(drum(bar, Drum.SNARE, slot - .25, .3 * level, pan));
      }
    }
  }

  /** Evenly spread stresses of hats and shakers, turned from section to section. */
  private int stresses() {
    return switch (style) {
      case ELECTRONIC -> 11 * score.slots() / 16;
      case HATS_ONLY -> 5;
      default -> 3;
    };
  }

  /** Hats leave out a weak eighth, add a sixteenth before a beat, or stress the off-beats. */
  private double varied(Kit.Line line, int slot, double v, int bits) {
    int beat = score.metre().beatStart(slot);
    int which = bits >>> 2 & 1;
    boolean here = (beat > 0) == (which == 1);
    boolean off = slot - beat == 2;
    if (v > 0 && off && (bits & 1) == 1 && here) {
      return (bits & 2) == 0 ? 0 : v + .15;
    }
    boolean pickUp = v == 0 && slot == score.slots() - 1 - 4 * which && (bits & 2) == 2;
    return pickUp && line.probability() == 1 && !fast() ? .25 : v;
  }

  private boolean fast() {
    return score.knobs().bpm() > FAST_BPM;
  }

  /** Soft strokes between the main ones, never beside one. */
  private void ghosts(Bar bar, int until) {
    double tempo = fast() ? .4 : score.knobs().bpm() < SLOW_BPM ? 1.2 : 1;
    double p = (.1 + .3 * bar.energy()) * score.sparseness() * tempo;
    long main = 0;
    for (int i = 0; i < drums.lines().size(); i++) {
      Kit.Line line = drums.lines().get(i);
      main |= line.backbeat() || line.drum() == ghost ? drums.mask(bar.number, line.drum()) : 0;
    }
    for (int slot = 1; slot < until; slot += 2) {
      boolean beside = (main & 7L << slot - 1) != 0;
      if (!beside && bar.hash().chance(p, Purpose.DRUM_GHOST, bar.number, slot)) {
        double v = .1 + .15 * bar.hash().unit(Purpose.DRUM_GHOST, bar.number, 40 + slot);
        bar.add(drum(bar, ghost, slot, v, -.1));
      }
    }
  }

  private void heartbeat(Bar bar) {
    int signature = bar.signature(Layer.RHYTHM, bar.number);
    int bits = (bar.number & 1) == 0 ? signature & 31 : signature >>> 5;
    beat(bar, 0, bits);
    if (bar.energy() > .5) {
      beat(bar, bar.middle(), bits >>> 2);
    }
  }

  /** Two strokes, 200 ms apart give or take a little, as hearts do. */
  private void beat(Bar bar, int slot, int bits) {
    double gapS = .2 + .015 * ((bits & 3) - 1.5);
    double later = gapS / score.clock().barSeconds() * bar.slots();
    bar.add(drum(bar, Drum.HEART, slot, (bits >>> 2 & 1) == 0 ? .8 : .95, 0));
    bar.add(drum(bar, Drum.HEART, slot + later, SECOND[bits >>> 3 & 3], 0));
  }

  /** A drum stroke; machine kicks never swing. */
  static Note drum(Bar bar, Drum drum, double slot, double v, double pan) {
    RhythmStyle style = bar.score.knobs().config.rhythm();
    boolean rigid =
        drum == Drum.KICK && (style == RhythmStyle.ELECTRONIC || style == RhythmStyle.SOFT_FOUR);
    int index = drum.ordinal();
    double slots = drum == Drum.SWIRL ? bar.slots() / 2.0 : 12;
    double pitch = 60 + Math.floorMod(bar.score.knobs().rootPitchClass - 60, 12);
    Note note =
        rigid
            ? bar.straight(Layer.RHYTHM, index, slot, slots, v, pitch, index)
            : bar.note(Layer.RHYTHM, index, slot, slots, v, pitch, index);
    return pan == 0 ? note : note.pan(pan);
  }
}
