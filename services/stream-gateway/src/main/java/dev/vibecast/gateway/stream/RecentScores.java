package dev.vibecast.gateway.stream;

import dev.vibecast.schema.score.ClipScored;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The newest measurements of each stream. Safe for use by any thread. */
public final class RecentScores {

  private static final int KEPT = 20;

  private final Map<String, Deque<ClipScored>> byStream = new ConcurrentHashMap<>();

  /** Keeps a measurement; one of the same stretch replaces the earlier one. */
  public void add(ClipScored score) {
    Deque<ClipScored> scores = byStream.computeIfAbsent(score.streamId(), id -> new ArrayDeque<>());
    synchronized (scores) {
      scores.removeIf(s -> s.scoreId().equals(score.scoreId()));
      scores.addFirst(score);
      if (scores.size() > KEPT) {
        scores.removeLast();
      }
    }
  }

  /** What was measured, newest first. */
  public List<ClipScored> of(String streamId) {
    Deque<ClipScored> scores = byStream.getOrDefault(streamId, new ArrayDeque<>());
    synchronized (scores) {
      return List.copyOf(scores);
    }
  }

  /** The stream is over. */
  public void forget(String streamId) {
    byStream.remove(streamId);
  }
}
