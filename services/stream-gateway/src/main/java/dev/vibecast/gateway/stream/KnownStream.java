package dev.vibecast.gateway.stream;

import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.StreamTimeline;
import java.time.Instant;
import java.util.Optional;

/**
 * A stream as the gateway knows it.
 *
 * @param streamId its name
 * @param since when it was asked for, or began
 * @param promptId prompt that it started with or plays
 * @param promptText the words, for people
 * @param timeline what the renderer said last, or null while it starts
 */
public record KnownStream(
    String streamId, Instant since, String promptId, String promptText, StreamTimeline timeline) {

  static KnownStream of(StreamTimeline timeline) {
    Optional<RecipeSegment> current = timeline.current();
    return new KnownStream(
        timeline.streamId(),
        timeline.startedAt(),
        current.map(RecipeSegment::promptId).orElse(null),
        current.map(RecipeSegment::promptText).orElse(""),
        timeline);
  }

  /** Where it is in its life. */
  public StreamPhase phase() {
    return timeline == null ? StreamPhase.STARTING : StreamPhase.of(timeline.status());
  }

  /** What plays or is being faded to. */
  public Optional<Recipe> recipe() {
    return Optional.ofNullable(timeline)
        .flatMap(StreamTimeline::current)
        .map(RecipeSegment::recipe);
  }

  /** Whether it is over. */
  public boolean isOver() {
    return phase() == StreamPhase.STOPPED;
  }
}
