package dev.vibecast.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Waits for parts that were started together, telling a listener how it goes. */
final class StartWatch {

  private final StackListener listener;
  private final Instant startedAt = Instant.now();
  private final Instant deadline;

  StartWatch(StackListener listener, Instant deadline) {
    this.listener = listener;
    this.deadline = deadline;
  }

  /** Returns when all are ready; throws with the end of its log when one dies or takes too long. */
  void awaitAll(List<StackPart> parts) {
    List<StackPart> waiting = new ArrayList<>(parts);
    while (!waiting.isEmpty()) {
      waiting.removeIf(this::isReady);
      for (StackPart part : waiting) {
        check(part);
      }
      if (!waiting.isEmpty()) {
        List<String> names = waiting.stream().map(StackPart::name).toList();
        listener.waitingFor(names, Duration.between(startedAt, Instant.now()));
        Pause.shortly();
      }
    }
  }

  private boolean isReady(StackPart part) {
    if (!part.isReady()) {
      return false;
    }
    listener.ready(part, part.sinceStart());
    return true;
  }

  private void check(StackPart part) {
    if (!part.isAlive()) {
      throw part.notReady("ended while starting");
    }
    if (Instant.now().isAfter(deadline)) {
      throw part.notReady("was not ready in time");
    }
  }
}
