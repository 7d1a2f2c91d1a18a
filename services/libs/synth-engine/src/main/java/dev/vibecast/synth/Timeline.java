package dev.vibecast.synth;

import java.util.List;

/**
 * What a stream plays, from its first frame to its last known change.
 *
 * @param segments in ascending order of start; empty means silence
 */
public record Timeline(List<Segment> segments) {

  /** Nothing sounds. */
  public static final Timeline EMPTY = new Timeline(List.of());

  public Timeline {
    segments = List.copyOf(segments);
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).startFrame() < segments.get(i - 1).startFrame()) {
        throw new IllegalArgumentException(
            "segment %d starts before the one below it".formatted(i));
      }
    }
  }
}
