package dev.vibecast.rendering.stream;

import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.timeline.ClockAnchor;
import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.synth.AudioFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A timeline in the making; {@link #done()} gives the next revision. */
final class Draft {

  /** Segments stay this long after they were faded out, so that a rebuild can pre-roll. */
  private static final long KEEP_FRAMES = 12L * AudioFormat.SAMPLE_RATE_HZ;

  private final StreamTimeline before;
  private final List<RecipeSegment> segments;
  private final List<String> commandIds;
  private StreamStatus status;
  private ClockAnchor clock;

  Draft(StreamTimeline before) {
    this.before = before;
    segments = new ArrayList<>(before.segments());
    commandIds = new ArrayList<>(before.recentCommandIds());
    status = before.status();
    clock = before.clock();
  }

  /** Remembers a command, and at most {@code remember} in all. */
  Draft obeyed(StreamCommand command, int remember) {
    commandIds.add(command.commandId());
    if (commandIds.size() > remember) {
      commandIds.removeFirst();
    }
    return this;
  }

  /** Adds a segment; one that begins at the same frame has not been heard and is replaced. */
  Draft add(RecipeSegment segment) {
    if (!segments.isEmpty() && isUnheardSibling(segments.getLast(), segment)) {
      RecipeSegment unheard = segments.removeLast();
      segments.add(withFade(segment, unheard));
    } else {
      segments.add(segment);
    }
    prune(segment.startFrame());
    return this;
  }

  private static boolean isUnheardSibling(RecipeSegment last, RecipeSegment next) {
    return last.startFrame() == next.startFrame();
  }

  /** A glide that replaces an unheard crossfade takes over its way of coming in. */
  private static RecipeSegment withFade(RecipeSegment next, RecipeSegment unheard) {
    boolean glideOntoNewMusic = next.seed() == unheard.seed();
    return new RecipeSegment(
        next.startFrame(),
        glideOntoNewMusic ? Math.max(next.fadeFrames(), unheard.fadeFrames()) : next.fadeFrames(),
        glideOntoNewMusic ? unheard.kind() : next.kind(),
        next.originFrame(),
        next.seed(),
        next.promptId(),
        next.promptText(),
        next.recipe());
  }

  private void prune(long frame) {
    for (int i = segments.size() - 1; i > 0; i--) {
      RecipeSegment segment = segments.get(i);
      if (segment.startFrame() + segment.fadeFrames() + KEEP_FRAMES <= frame) {
        segments.subList(0, i).clear();
        return;
      }
    }
  }

  Draft withoutSegments() {
    segments.clear();
    return this;
  }

  Draft clock(StreamStatus newStatus, long frame, Instant at) {
    status = newStatus;
    clock = new ClockAnchor(frame, at);
    return this;
  }

  StreamTimeline done() {
    return new StreamTimeline(
        before.streamId(),
        before.epoch(),
        before.revision() + 1,
        before.engineVersion(),
        before.startedAt(),
        status,
        clock,
        segments,
        commandIds);
  }
}
