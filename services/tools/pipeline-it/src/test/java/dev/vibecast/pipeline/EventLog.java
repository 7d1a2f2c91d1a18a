package dev.vibecast.pipeline;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.event.StreamEvent.TransitionStarted;
import dev.vibecast.testsupport.TopicReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Follows the events topic and remembers everything since it was opened. */
final class EventLog implements AutoCloseable {

  private final TopicReader reader;
  private final List<StreamEvent> seen = new ArrayList<>();

  EventLog(String bootstrapServers) {
    reader = TopicReader.fromNow(bootstrapServers, "vibecast.events");
  }

  /** Waits for the crossfade to a prompt. */
  TransitionStarted transitionOf(String promptId) {
    return await(TransitionStarted.class, event -> promptId.equals(event.causeId()));
  }

  /** Waits for the first event of a kind since this log was opened. */
  <T extends StreamEvent> T await(Class<T> kind, Predicate<T> wanted) {
    for (int i = 0; ; i++) {
      if (i == seen.size()) {
        seen.add(ContractJson.read(reader.take(1).getFirst().value(), StreamEvent.class));
      }
      if (kind.isInstance(seen.get(i)) && wanted.test(kind.cast(seen.get(i)))) {
        return kind.cast(seen.get(i));
      }
    }
  }

  /** How many crossfades to a prompt were announced so far. */
  long transitionsOf(String promptId) {
    return seen.stream()
        .filter(TransitionStarted.class::isInstance)
        .filter(event -> promptId.equals(event.causeId()))
        .count();
  }

  @Override
  public void close() {
    reader.close();
  }
}
