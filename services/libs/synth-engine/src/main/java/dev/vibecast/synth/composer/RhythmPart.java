package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.RhythmStyle;

/** Drums: a grid, varied from bar to bar, with ghosts that grow with energy and fills at seams. */
final class RhythmPart implements Part {

  private static final double HALF_TIME_BELOW_BPM = 70;
  private static final double THIN_ABOVE_BPM = 115;

  private final Score score;
  private final RhythmStyle style;
  private final Fills fills;
  private final Tabla tabla;

  RhythmPart(Score score) {
    this.score = score;
    style = score.knobs().config.rhythm();
    fills = new Fills(score);
    tabla = new Tabla(score);
  }

  @Override
  public void write(Bar bar) {
    int until = fills.start(bar, style);
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
    for (Kit.Line line : Kit.lines(style)) {
      if (line.plays(bar.number)) {
        line(bar, line, until);
      }
    }
    ghosts(bar, until);
  }

  private void line(Bar bar, Kit.Line line, int until) {
    for (int slot = 0; slot < until; slot++) {
      double v = Grid.velocity(line.grid(), halfTime(line, slot));
      if (v == 0 || thinned(line, slot) || !sounds(bar, line, slot)) {
        continue;
      }
      double step = bar.hash().unit(Purpose.DRUM, bar.number, 32L * line.drum().ordinal() + slot);
      double varied = v + (step < .12 ? -.1 : step > .88 ? .1 : 0);
      double level = varied * (.86 + .2 * bar.energy());
      hit(bar, line.drum(), slot, level, line.pan());
      if (style == RhythmStyle.MILITARY && line.drum() == Drum.SNARE && slot % 4 == 0) {
        hit(bar, Drum.SNARE, slot - .25, .3 * level, line.pan());
      }
    }
  }

  private boolean sounds(Bar bar, Kit.Line line, int slot) {
    return line.probability() == 1
        || bar.hash().chance(line.probability(), Purpose.DRUM, bar.number, 900 + slot);
  }

  /** Slow music takes its back beat from slot 8 only. */
  private int halfTime(Kit.Line line, int slot) {
    boolean half = score.knobs().bpm() < HALF_TIME_BELOW_BPM && score.slots() == 16;
    if (!half || !(line.drum() == Drum.SNARE || line.drum() == Drum.CLAP)) {
      return slot;
    }
    return slot == 8 ? 4 : slot == 4 || slot == 12 ? 0 : slot;
  }

  /** Fast music plays eighths where slower music plays sixteenths. */
  private boolean thinned(Kit.Line line, int slot) {
    boolean small = line.drum() == Drum.CLOSED_HAT || line.drum() == Drum.SHAKER;
    return small
        && slot % 2 == 1
        && score.knobs().bpm() > THIN_ABOVE_BPM
        && style != RhythmStyle.HATS_ONLY;
  }

  private void ghosts(Bar bar, int until) {
    Drum drum =
        switch (style) {
          case KIT_MEDIUM, MILITARY -> Drum.SNARE;
          case KIT_LIGHT -> Drum.RIM;
          case BRUSH -> Drum.TAP;
          case ELECTRONIC -> Drum.RIM;
          case MINIMAL, SOFT_FOUR -> Drum.SHAKER;
          case HATS_ONLY -> Drum.CLOSED_HAT;
          case NONE, HEARTBEAT, TABLA_ESSENCE -> null;
        };
    double p = (.04 + .16 * bar.energy()) * score.sparseness();
    for (int slot = 1; drum != null && slot < until; slot += 2) {
      if (slot % 4 != 0 && bar.hash().chance(p, Purpose.DRUM_GHOST, bar.number, slot)) {
        double v = .1 + .15 * bar.hash().unit(Purpose.DRUM_GHOST, bar.number, 40 + slot);
        hit(bar, drum, slot, v, -.1);
      }
    }
  }

  private void heartbeat(Bar bar) {
    beat(bar, 0);
    if (bar.energy() > .5) {
      beat(bar, bar.slots() / 2);
    }
  }

  private void beat(Bar bar, int slot) {
    double later = .2 / score.clock().barSeconds() * bar.slots();
    hit(bar, Drum.HEART, slot, .9, 0);
    hit(bar, Drum.HEART, slot + later, .57, 0);
  }

  private void hit(Bar bar, Drum drum, double slot, double v, double pan) {
    bar.add(drum(bar, drum, slot, v, pan));
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
    return note.withPan(pan);
  }
}
