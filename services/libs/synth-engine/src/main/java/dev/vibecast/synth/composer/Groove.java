package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.synth.dsp.Exp2;

/**
 * Bends the grid: swing after Friberg and Sundström, "Swing ratios and ensemble timing in jazz
 * performance" (2002). Deviations are added to the exact grid, so the tempo never drifts.
 */
final class Groove {

  private static final double SHORTEST_MS = 95;
  private static final double EARLIEST_MS = 60;
  private static final double LOOSE_MS = 12;
  private static final int OCTAVES = 9;

  /** Notes up to this length stray in level as much as the recipe asks. */
  private static final double STRAYING_S = 1;

  /** Share of that which is left to the longest. */
  private static final double MOST_CARE = .35;

  private final Knobs knobs;
  private final Hash hash;
  private final Clock clock;
  private final Metre metre;
  private final boolean sixteenths;
  private final double offbeat;
  private final double melodyOffbeat;

  Groove(Knobs knobs, Hash hash, Clock clock, Metre metre) {
    this.knobs = knobs;
    this.hash = hash;
    this.clock = clock;
    this.metre = metre;
    sixteenths = knobs.slow() && hasSixteenths(knobs.config.rhythm());
    double ratio = ratio(knobs);
    offbeat = ratio / (ratio + 1);
    double softer = 1 + .7 * (ratio - 1);
    melodyOffbeat = softer / (softer + 1);
  }

  private static boolean hasSixteenths(RhythmStyle style) {
    return switch (style) {
      case ELECTRONIC, SOFT_FOUR, HATS_ONLY, MILITARY -> true;
      case NONE, MINIMAL, HEARTBEAT, KIT_LIGHT, KIT_MEDIUM, TABLA_ESSENCE, BRUSH -> false;
    };
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

  /** Delays off-eighths inside beats of four slots; compound beats stay as they are. */
  private long swung(long tick, Layer layer) {
    long barTicks = (long) metre.slots() * Clock.SLOT_TICKS;
    int inBar = (int) Math.floorMod(tick, barTicks);
    int slot = metre.beatStart(inBar / Clock.SLOT_TICKS);
    if (offbeat == .5 || metre.beatEnd(slot) - slot != 4) {
      return tick;
    }
    int start = slot * Clock.SLOT_TICKS;
    int length = 4 * Clock.SLOT_TICKS;
    if (layer == Layer.RHYTHM && sixteenths) {
      length = 2 * Clock.SLOT_TICKS;
      start += (inBar - start) / length * length;
    }
    double x = (inBar - start) / (double) length;
    double half = layer == Layer.MELODY ? melodyOffbeat : offbeat;
    double y = x < .5 ? x * 2 * half : half + (x - .5) * 2 * (1 - half);
    return tick - inBar + start + Math.round(y * length);
  }

  /**
   * Deviation of an onset: fluctuations of all lengths up to 256 sixteenths, as listeners prefer
   * (Hennig et al., "The nature and perception of fluctuations in human musical rhythms", 2011).
   * Half of the variance is shared by the ensemble, a third belongs to the layer, the rest is
   * white.
   */
  private long deviation(long tick, Layer layer) {
    if (knobs.timingMs == 0) {
      return 0;
    }
    long slot = Math.floorDiv(tick, (long) Clock.SLOT_TICKS);
    int own = 1 + layer.ordinal();
    double together = pink(slot, 0);
    double apart = pink(slot, own);
    double white = hash.gauss(Purpose.TIMING, slot, own * 16L + OCTAVES);
    double x = Math.clamp(.714 * together + .583 * apart + .387 * white, -2.5, 2.5);
    return Math.round(Math.max(tick <= 0 ? 0 : -EARLIEST_MS, knobs.timingMs * x) * 48);
  }

  private double pink(long slot, int stream) {
    double sum = 0;
    for (int k = 0; k < OCTAVES; k++) {
      sum += hash.gauss(Purpose.TIMING, slot >> k, stream * 16L + k);
    }
    return sum / 3;
  }

  /** Frames by which a player lies back or forward, in proportion to human. */
  int lean(Layer layer, int part) {
    double ms =
        switch (layer) {
          case BASS -> 3;
          case PAD -> -6;
          case RHYTHM ->
              part == Drum.SNARE.ordinal() || part == Drum.CLAP.ordinal()
                  ? 8
                  : part == Drum.CLOSED_HAT.ordinal() || part == Drum.OPEN_HAT.ordinal() ? -3 : 0;
          case MELODY, TEXTURE, ACCENT -> 0;
        };
    return (int) Math.rint(48 * ms * knobs.timingMs / LOOSE_MS);
  }

  /**
   * Gain of a note played by a human; the longer it is held, the less it strays, for a long chord
   * that is too loud would startle.
   */
  double touch(long tick, Layer layer, long index, double seconds) {
    if (knobs.velocityDb == 0) {
      return 1;
    }
    double care = Math.clamp(STRAYING_S / seconds, MOST_CARE, 1);
    double x = hash.gauss(Purpose.VELOCITY, tick, 64 * layer.ordinal() + index);
    return Exp2.gain(care * knobs.velocityDb * x);
  }

  /** Deviation of tuning in semitones. */
  double detune(long tick, Layer layer, long index) {
    double cents = knobs.detuneCents * (layer == Layer.BASS ? .5 : 1);
    return cents / 100 * hash.gauss(Purpose.DETUNE, tick, 64 * layer.ordinal() + index);
  }
}
