package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.RhythmStyle;

/** What drums play into the next phrase or section. */
final class Fills {

  private static final double BIG = .8;
  private static final double SMALL = .35;

  private static final Drum[] TOMS = {Drum.TOM_HIGH, Drum.TOM_MID, Drum.TOM_LOW};

  private final Score score;

  Fills(Score score) {
    this.score = score;
  }

  /** Slot at which a fill takes over, or the length of the bar if there is none. */
  int start(long bar, Section section, RhythmStyle style) {
    int[] beats = score.metre().beats();
    if (never(bar, section, style)) {
      return score.slots();
    }
    if (section.barInModule() == 7) {
      boolean big = score.hash().chance(BIG, Purpose.DRUM_FILL, bar, 0);
      return big ? beats[Math.max(1, beats.length - 2)] : score.slots();
    }
    boolean phraseEnd = section.barInModule() == 3;
    boolean small = phraseEnd && score.hash().chance(SMALL, Purpose.DRUM_FILL, bar, 1);
    return small ? beats[beats.length - 1] : score.slots();
  }

  private static boolean never(long bar, Section section, RhythmStyle style) {
    return bar < 7
        || section.letter() == Letter.BREAK
        || style == RhythmStyle.NONE
        || style == RhythmStyle.HEARTBEAT
        || style == RhythmStyle.MINIMAL;
  }

  void write(Bar bar, RhythmStyle style, int from) {
    switch (style) {
      case NONE, MINIMAL, HEARTBEAT -> {}
      case SOFT_FOUR -> roll(bar, from, 1, Drum.SHAKER, .2, .5);
      case HATS_ONLY -> roll(bar, from, 1, Drum.CLOSED_HAT, .25, .75);
      case ELECTRONIC -> roll(bar, from, 1, Drum.CLAP, .3, .8);
      case KIT_LIGHT -> roll(bar, from, 4 / 3.0, Drum.RIM, .4, .6);
      case KIT_MEDIUM -> toms(bar, from);
      case MILITARY -> roll(bar, from, .4, Drum.SNARE, .2, .6);
      case TABLA_ESSENCE -> tihai(bar, from);
      case BRUSH -> {
        roll(bar, from, 2, Drum.TAP, .3, .55);
        bar.add(RhythmPart.drum(bar, Drum.SWIRL, from, .35, -.25));
      }
    }
  }

  private void roll(Bar bar, int from, double step, Drum drum, double v0, double v1) {
    int strokes = (int) Math.rint((bar.slots() - from) / step);
    for (int k = 0; k < strokes; k++) {
      double v = v0 + (v1 - v0) * k / Math.max(1, strokes - 1);
      bar.add(RhythmPart.drum(bar, drum, from + k * step, v, .15));
    }
  }

  private void toms(Bar bar, int from) {
    bar.add(RhythmPart.drum(bar, Drum.KICK, from, .7, 0));
    for (int slot = from; slot < bar.slots(); slot++) {
      double x = (slot - from) / (double) (bar.slots() - from);
      boolean rests = slot % 2 == 1 && slot < bar.slots() - 4;
      if (!rests) {
        Drum tom = TOMS[(int) (x * 3)];
        bar.add(RhythmPart.drum(bar, tom, slot, .5 + .35 * x, .6 * x - .3));
      }
    }
  }

  /** A cell three times, landing on one. */
  private void tihai(Bar bar, int from) {
    double cell = (bar.slots() - from) / 3.0;
    for (int k = 0; k < 3; k++) {
      double at = from + k * cell;
      bar.add(RhythmPart.drum(bar, Drum.TE, at, .6, .2));
      bar.add(RhythmPart.drum(bar, Drum.KE, at + cell / 3, .5, -.2));
      bar.add(RhythmPart.drum(bar, Drum.NA, at + 2 * cell / 3, .6 + .1 * k, .2));
      bar.add(RhythmPart.drum(bar, Drum.GE, at + 2 * cell / 3, .7, -.2));
    }
  }
}
