package dev.vibecast.pipeline;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.event.StreamEvent.TransitionStarted;
import dev.vibecast.testsupport.TopicReader;
import java.util.function.Predicate;

/** Follows the events topic. */
final class EventLog implements AutoCloseable {

  private static final int MOST_EVENTS = 2_000;

  private final TopicReader reader;

  EventLog(String bootstrapServers) {
    reader = TopicReader.fromNow(bootstrapServers, "vibecast.events");
  }

  /** Waits for the crossfade to a prompt. */
  TransitionStarted transitionOf(String promptId) {
    return await(
        TransitionStarted.class, event -> promptId.equals(event.causeId()), "to " + promptId);
  }

  /** Waits for an event of a kind; earlier ones are passed over. */
  <T extends StreamEvent> T await(Class<T> kind, Predicate<T> wanted, String description) {
    for (int i = 0; i < MOST_EVENTS; i++) {
      StreamEvent event = ContractJson.read(reader.take(1).getFirst().value(), StreamEvent.class);
      if (kind.isInstance(event) && wanted.test(kind.cast(event))) {
        return kind.cast(event);
      }
    }
    throw new AssertionError("no " + kind.getSimpleName() + " " + description);
  }

  @Override
  public void close() {
    reader.close();
  }
}
