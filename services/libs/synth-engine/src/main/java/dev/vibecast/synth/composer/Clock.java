package dev.vibecast.synth.composer;

/**
 * Musical time in frames. Every position is computed from the origin, never by summing rounded
 * lengths, so the beat never drifts.
 *
 * @param centiBpm hundredths of a beat per minute
 * @param slotsPerBar sixteenths in a bar
 */
public record Clock(int centiBpm, int slotsPerBar) {

  /** Ticks in a sixteenth. */
  public static final int SLOT_TICKS = 240;

  private static final long TICK_SCALE = 300_000;

  /** Deck frame of a tick. */
  public long frame(long tick) {
    return Math.floorDiv(tick * TICK_SCALE, centiBpm);
  }

  /** Tick that sounds at a deck frame. */
  public long tick(long frame) {
    long tick = Math.floorDiv(frame * centiBpm, TICK_SCALE);
    return frame(tick + 1) <= frame ? tick + 1 : tick;
  }

  /** First tick of a bar. */
  public long barTick(long bar) {
    return bar * slotsPerBar * SLOT_TICKS;
  }

  /** Deck frame at which a bar starts. */
  public long barFrame(long bar) {
    return frame(barTick(bar));
  }

  /** Bar that sounds at a deck frame. */
  public long barAt(long frame) {
    long tick = Math.floorDiv(frame * centiBpm, TICK_SCALE);
    long bar = Math.floorDiv(tick, (long) slotsPerBar * SLOT_TICKS);
    return barFrame(bar + 1) <= frame ? bar + 1 : bar;
  }

  /** Frames in a number of slots, rounded. */
  public int frames(double slots) {
    return (int) Math.rint(slots * SLOT_TICKS * TICK_SCALE / centiBpm);
  }

  /** Seconds in one bar. */
  public double barSeconds() {
    return frames(slotsPerBar) / 48_000.0;
  }
}
