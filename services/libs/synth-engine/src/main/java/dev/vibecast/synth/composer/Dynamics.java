package dev.vibecast.synth.composer;

import dev.vibecast.synth.dsp.Exp2;

/**
 * How loud a piece is over its form: sections stand apart by some decibels, phrases breathe, and
 * the last bars swell towards a louder section. All layers follow, so their balance stays.
 */
public final class Dynamics {

  /** Share of a bar over which the loudness of the bar is reached. */
  private static final double TURN = .25;

  private final Clock clock;
  private final Form form;
  private long bar = Long.MIN_VALUE;
  private double beforeDb;
  private double ownDb;
  private double start;
  private double turnFrames;

  /** The dynamics of a recipe and a seed. */
  public Dynamics(Knobs knobs, long seed) {
    clock = new Clock(knobs.centiBpm, Metre.of(knobs.meter).slots());
    form = new Form(knobs, new Hash(seed), Family.of(knobs), clock);
  }

  /** Linear gain at a deck frame, about .6…1.15; the same for the same frame. */
  public double gain(long deckFrame) {
    long at = Math.max(0, clock.barAt(deckFrame));
    if (at != bar) {
      bar = at;
      ownDb = form.levelDb(at);
      beforeDb = at == 0 ? ownDb : form.levelDb(at - 1);
      start = clock.barFrame(at);
      turnFrames = TURN * (clock.barFrame(at + 1) - start);
    }
    double t = Math.clamp((deckFrame - start) / turnFrames, 0, 1);
    return Exp2.gain(beforeDb + (ownDb - beforeDb) * t * t * (3 - 2 * t));
  }
}
