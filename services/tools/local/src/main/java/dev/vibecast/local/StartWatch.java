package dev.vibecast.local;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Waits for parts that were started together, telling a listener how it goes. */
final class StartWatch {

  private final StackListener listener;
  private final Instant startedAt = Instant.now();
  private final Instant deadline;
  private final Set<StackPart> waiting = new LinkedHashSet<>();

  StartWatch(StackListener listener, Instant deadline) {
    this.listener = listener;
    this.deadline = deadline;
  }

  /** Returns when all are ready; throws with the end of its log when one dies or takes too long. */
  void awaitAll(List<StackPart> parts) {
    waitFor(parts);
    // A health check may take seconds to answer, so each part is asked on a thread of its own.
    parts.forEach(part -> Thread.ofVirtual().start(() -> ask(part)));
    try {
      for (List<StackPart> left = left(); !left.isEmpty(); left = left()) {
        left.forEach(this::check);
        List<String> names = left.stream().map(StackPart::name).toList();
        listener.waitingFor(names, Duration.between(startedAt, Instant.now()));
        Pause.shortly();
      }
    } finally {
      waitFor(List.of());
    }
  }

  private void ask(StackPart part) {
    while (isWaitingFor(part)) {
      if (part.isReady()) {
        ready(part);
      } else {
        Pause.shortly();
      }
    }
  }

  private synchronized void ready(StackPart part) {
    if (waiting.remove(part)) {
      listener.ready(part, part.sinceStart());
    }
  }

  private synchronized void waitFor(List<StackPart> parts) {
    waiting.clear();
    waiting.addAll(parts);
  }

  private synchronized List<StackPart> left() {
    return List.copyOf(waiting);
  }

  private synchronized boolean isWaitingFor(StackPart part) {
    return waiting.contains(part);
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
