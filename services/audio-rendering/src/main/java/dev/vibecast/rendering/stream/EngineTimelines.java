package dev.vibecast.rendering.stream;

import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.SegmentKind;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.Timeline;

/** Translates the contract's timeline into the engine's. */
final class EngineTimelines {

  private EngineTimelines() {}

  static Timeline of(StreamTimeline timeline) {
    return new Timeline(timeline.segments().stream().map(EngineTimelines::segment).toList());
  }

  static Segment segment(RecipeSegment s) {
    return new Segment(
        s.startFrame(),
        s.fadeFrames(),
        blend(s.kind()),
        s.originFrame(),
        s.seed(),
        s.recipe().config(),
        s.recipe().overrides());
  }

  private static Blend blend(SegmentKind kind) {
    return switch (kind) {
      case RECIPE -> Blend.EQUAL_POWER;
      case STEER -> Blend.LINEAR;
    };
  }
}
