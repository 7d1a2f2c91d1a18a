package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.synth.dsp.Exp2;

/**
 * Bends the grid: swing after Friberg and Sundström, "Swing ratios and ensemble timing in jazz
 * performance" (2002); onset deviations are shared by the ensemble for six tenths. Deviations are
 * added to the exact grid, so the tempo never drifts.
 */
final class Groove {

  private static final double SHORTEST_MS = 95;

  private final Knobs knobs;
  private final Hash hash;
  private final Clock clock;
  private final double offbeat;
  private final double melodyOffbeat;

  Groove(Knobs knobs, Hash hash, Clock clock) {
    this.knobs = knobs;
    this.hash = hash;
    this.clock = clock;
    double ratio = ratio(knobs);
    offbeat = ratio / (ratio + 1);
    double softer = 1 + .7 * (ratio - 1);
    melodyOffbeat = softer / (softer + 1);
  }

  private static double ratio(Knobs knobs) {
    double amount =
        switch (knobs.config.swing()) {
          case NONE -> 0;
          case LIGHT -> .25;
          case MEDIUM -> .6;
          case HEAVY -> 1;
        };
    double natural = Math.clamp(3.5 - (knobs.bpm() - 120) / 72, 1, 3.5);
    double ratio = 1 + amount * (Math.min(2.2, natural) - 1);
    double beatMs = 60_000 / knobs.bpm();
    return Math.max(1, Math.min(ratio, beatMs / SHORTEST_MS - 1));
  }

  /** Deck frame of an onset at a tick, swung and played by a human. */
  long frame(long tick, Layer layer) {
    return clock.frame(swung(tick, layer)) + deviation(tick, layer);
  }

  /** Deck frame of an onset at a tick that never swings. */
  long straightFrame(long tick, Layer layer) {
    return clock.frame(tick) + deviation(tick, layer);
  }

  private long swung(long tick, Layer layer) {
    int beatTicks = 4 * Clock.SLOT_TICKS;
    long beat = Math.floorDiv(tick, (long) beatTicks);
    double x = Math.floorMod(tick, (long) beatTicks) / (double) beatTicks;
    double half = layer == Layer.MELODY ? melodyOffbeat : offbeat;
    double y = x < .5 ? x * 2 * half : half + (x - .5) * 2 * (1 - half);
    return beat * beatTicks + Math.round(y * beatTicks);
  }

  private long deviation(long tick, Layer layer) {
    if (knobs.timingMs == 0) {
      return 0;
    }
    long slot = Math.floorDiv(tick, (long) Clock.SLOT_TICKS);
    double together = hash.gauss(Purpose.TIMING, slot, 0);
    double slow = hash.gauss(Purpose.TIMING, slot >> 3, 31);
    double alone = hash.gauss(Purpose.TIMING, slot, 1 + layer.ordinal());
    double ms = knobs.timingMs * (.5 * together + .45 * slow + .6 * alone);
    return Math.round(Math.max(tick <= 0 ? 0 : -90, ms + lean(layer)) * 48);
  }

  /** Bass and pad lie back or forward a little, in proportion to human. */
  private double lean(Layer layer) {
    double share = knobs.timingMs / 12;
    return switch (layer) {
      case BASS -> 3 * share;
      case PAD -> -6 * share;
      case RHYTHM, MELODY, TEXTURE, ACCENT -> 0;
    };
  }

  /** Gain of a note played by a human. */
  double touch(long tick, Layer layer, long index) {
    if (knobs.velocityDb == 0) {
      return 1;
    }
    double db = knobs.velocityDb * hash.gauss(Purpose.VELOCITY, tick, 64 * layer.ordinal() + index);
    return Exp2.gain(db);
  }

  /** Deviation of tuning in semitones. */
  double detune(long tick, Layer layer, long index) {
    double cents = knobs.detuneCents * (layer == Layer.BASS ? .5 : 1);
    return cents / 100 * hash.gauss(Purpose.DETUNE, tick, 64 * layer.ordinal() + index);
  }
}
