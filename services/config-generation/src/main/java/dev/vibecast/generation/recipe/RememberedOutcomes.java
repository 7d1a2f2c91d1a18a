package dev.vibecast.generation.recipe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The most recent recipes by the message that asked for them, in this process only. Failures are
 * not remembered. Safe for use by several threads.
 */
public final class RememberedOutcomes {

  private final Map<String, Outcome> recent;

  /**
   * An empty memory.
   *
   * @param capacity how many recipes it holds; 0 remembers nothing
   */
  public RememberedOutcomes(int capacity) {
    recent = new Recent(capacity);
  }

  /** The outcome of the same message, if it is remembered. */
  public synchronized Optional<Outcome> get(String message) {
    return Optional.ofNullable(recent.get(message));
  }

  /** Remembers an outcome if it holds a recipe. */
  public synchronized void put(String message, Outcome outcome) {
    switch (outcome) {
      case Outcome.Generated generated -> recent.put(message, generated);
      case Outcome.Repaired repaired -> recent.put(message, repaired);
      case Outcome.FellBack none -> {}
      case Outcome.Rejected none -> {}
    }
  }

  private static final class Recent extends LinkedHashMap<String, Outcome> {

    private static final long serialVersionUID = 1L;

    private final int capacity;

    Recent(int capacity) {
      super(16, 0.75f, true);
      this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Outcome> eldest) {
      return size() > capacity;
    }
  }
}
