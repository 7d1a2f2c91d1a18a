package dev.vibecast.rendering.stream;

import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.timeline.StreamTimeline;
import java.util.List;

/** What a command does to a timeline. */
public sealed interface Edit {

  /**
   * The stream changes.
   *
   * @param timeline the stream afterwards
   * @param events what to tell the world, in order
   */
  record Changed(StreamTimeline timeline, List<StreamEvent> events) implements Edit {}

  /**
   * Nothing changes, and that is right: a repetition or an overtaken answer.
   *
   * @param reason for the log
   */
  record Ignored(String reason) implements Edit {}

  /**
   * Nothing changes, and somebody should know.
   *
   * @param reason for the sender
   */
  record Rejected(String reason) implements Edit {}
}
