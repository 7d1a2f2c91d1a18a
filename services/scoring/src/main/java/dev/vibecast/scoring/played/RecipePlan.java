package dev.vibecast.scoring.played;

import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.SegmentKind;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which recipe begins where, as one timeline tells. */
final class RecipePlan {

  /** Before any timeline came. */
  static final RecipePlan UNKNOWN =
      new RecipePlan(Instant.MIN, -1, -1, List.of(), null, Long.MAX_VALUE);

  private static final Comparator<RecipePlan> BY_AGE =
      Comparator.<RecipePlan, Instant>comparing(plan -> plan.startedAt)
          .thenComparingLong(plan -> plan.epoch)
          .thenComparingLong(plan -> plan.revision);

  private final Instant startedAt;
  private final long epoch;
  private final long revision;
  private final List<RecipeStart> starts;
  private final RecipeStart carriedOver;
  private final long endFrame;

  private RecipePlan(
      Instant startedAt,
      long epoch,
      long revision,
      List<RecipeStart> starts,
      RecipeStart carriedOver,
      long endFrame) {
    this.startedAt = startedAt;
    this.epoch = epoch;
    this.revision = revision;
    this.starts = starts;
    this.carriedOver = carriedOver;
    this.endFrame = endFrame;
  }

  static RecipePlan of(StreamTimeline timeline) {
    boolean stopped = timeline.status() == StreamStatus.STOPPED;
    return new RecipePlan(
        timeline.startedAt(),
        timeline.epoch(),
        timeline.revision(),
        timeline.segments().stream()
            .filter(segment -> segment.kind() == SegmentKind.RECIPE)
            .map(RecipePlan::start)
            .toList(),
        timeline.segments().stream().findFirst().map(RecipePlan::start).orElse(null),
        stopped ? timeline.clock().frame() : Long.MAX_VALUE);
  }

  private static RecipeStart start(RecipeSegment segment) {
    return new RecipeStart(segment.startFrame(), segment.promptId(), segment.promptText());
  }

  /** Whether the stream was stopped after the other plan and began anew. */
  boolean isNewLifeAfter(RecipePlan other) {
    return other != UNKNOWN && startedAt.isAfter(other.startedAt);
  }

  boolean isOlderThan(RecipePlan other) {
    return BY_AGE.compare(this, other) < 0;
  }

  /** The recipe whose beginning is the last at or before the frame. */
  Optional<RecipeStart> at(long frame) {
    return starts.reversed().stream().filter(start -> start.startFrame() <= frame).findFirst();
  }

  /**
   * The recipe at the frame even if its beginning was dropped from the timeline and only a steered
   * continuation is left.
   */
  Optional<RecipeStart> anyAt(long frame) {
    return at(frame)
        .or(() -> Optional.ofNullable(carriedOver).filter(start -> start.startFrame() <= frame));
  }

  /** Where the next recipe begins after the frame; {@code Long.MAX_VALUE} if none is known. */
  long nextStartAfter(long frame) {
    return starts.stream()
        .mapToLong(RecipeStart::startFrame)
        .filter(start -> start > frame)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** Frame after the last one of the stream; {@code Long.MAX_VALUE} while it is not stopped. */
  long endFrame() {
    return endFrame;
  }
}
