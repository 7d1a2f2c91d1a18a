package dev.vibecast.schema.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.StreamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything needed to rebuild the sound of a stream at any frame from its oldest segment on. The
 * latest snapshot of each stream stays in the compacted topic.
 *
 * @param streamId the stream
 * @param epoch counts owners; chunks of an older epoch are dropped by readers
 * @param revision counts changes
 * @param engineVersion version of the synthesizer that the frames belong to
 * @param startedAt when the stream began
 * @param status what the clock does
 * @param clock where the clock stands; while paused or stopped only its frame counts
 * @param segments ascending by start frame; older ones that no longer sound are dropped
 * @param recentCommandIds the last commands that were obeyed, oldest first, for deduplication
 */
public record StreamTimeline(
    String streamId,
    long epoch,
    long revision,
    int engineVersion,
    Instant startedAt,
    StreamStatus status,
    ClockAnchor clock,
    List<RecipeSegment> segments,
    List<String> recentCommandIds) {

  /** CloudEvents type of this contract. */
  public static final String TYPE = "dev.vibecast.stream.timeline.v1";

  public StreamTimeline {
    StreamId.require(streamId);
    Require.present("startedAt", startedAt);
    Require.present("status", status);
    Require.present("clock", clock);
    Require.notNegative("epoch", epoch);
    Require.notNegative("revision", revision);
    segments = Require.list("segments", segments);
    recentCommandIds = Require.list("recentCommandIds", recentCommandIds);
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).startFrame() < segments.get(i - 1).startFrame()) {
        throw new InvalidContractException("segments", "are not ascending by startFrame");
      }
    }
  }

  /** The newest segment: what the stream plays or is fading to. */
  @JsonIgnore
  public Optional<RecipeSegment> current() {
    return segments.isEmpty() ? Optional.empty() : Optional.of(segments.getLast());
  }
}
