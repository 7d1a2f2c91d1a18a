package dev.vibecast.synth;

import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.synth.composer.Clock;
import dev.vibecast.synth.composer.Knobs;

/**
 * Beats and bars of a segment in stream frames, for those who place segments: where the next
 * boundary is, and where a segment of another tempo must have its origin so that the music goes on
 * at the same beat. All positions are computed, never summed, so they do not drift.
 */
public final class MusicalTime {

  private final Clock clock;
  private final long origin;
  private final int phraseBars;

  private MusicalTime(MusicConfig config, Overrides overrides, long originFrame) {
    Knobs knobs = new Knobs(config, overrides == null ? Overrides.NONE : overrides);
    clock = new Clock(knobs.centiBpm, knobs.meter.sixteenths());
    origin = originFrame;
    phraseBars = config.phraseLenBars();
  }

  /** Musical time of a segment. */
  public static MusicalTime of(Segment segment) {
    return of(segment.config(), segment.overrides(), segment.originFrame());
  }

  /**
   * Musical time of a recipe.
   *
   * @param originFrame stream frame of its first beat
   */
  public static MusicalTime of(MusicConfig config, Overrides overrides, long originFrame) {
    return new MusicalTime(config, overrides, originFrame);
  }

  /** The first frame, at or after {@code frame}, where a beat, bar or phrase begins. */
  public long next(Boundary boundary, long frame) {
    if (boundary == Boundary.NOW) {
      return frame;
    }
    long unit = ticks(boundary);
    long tick = Math.max(0, Math.ceilDiv(clock.tick(Math.max(0, frame - origin)), unit)) * unit;
    long at = origin + clock.frame(tick);
    return at >= frame ? at : origin + clock.frame(tick + unit);
  }

  private long ticks(Boundary boundary) {
    return switch (boundary) {
      case NOW -> 1;
      case BEAT -> 4L * Clock.SLOT_TICKS;
      case BAR -> clock.barTick(1);
      case PHRASE -> clock.barTick(phraseBars);
    };
  }

  /**
   * Origin of a recipe that takes over at a frame and goes on at the same beat. It is the old one
   * where the tempo is the same.
   *
   * @param frame stream frame of the change, not before this origin
   */
  public long originFor(MusicConfig config, Overrides overrides, long frame) {
    MusicalTime later = new MusicalTime(config, overrides, origin);
    if (later.clock.centiBpm() == clock.centiBpm()) {
      return origin;
    }
    return frame - later.clock.frame(clock.tick(frame - origin));
  }
}
