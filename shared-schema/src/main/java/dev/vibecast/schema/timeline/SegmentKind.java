package dev.vibecast.schema.timeline;

import dev.vibecast.schema.music.Label;
import java.util.Locale;

/** Why a segment began, which decides how it is blended in. */
public enum SegmentKind implements Label {
  /** Other music: equal-power crossfade. */
  RECIPE,
  /** The same notes with other parameters: linear glide. */
  STEER;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
