package dev.vibecast.intake.prompt;

import java.util.LinkedHashMap;
import java.util.Map;

/** The most recent prompts, in this process only. Safe for use by several threads. */
public final class LocalSeenPrompts implements SeenPrompts {

  private final Map<String, Boolean> recent;

  /**
   * @param capacity how many prompts are remembered
   */
  public LocalSeenPrompts(int capacity) {
    recent = new Recent(capacity);
  }

  @Override
  public synchronized boolean contains(String streamId, String promptId) {
    return recent.containsKey(key(streamId, promptId));
  }

  @Override
  public synchronized void remember(String streamId, String promptId) {
    recent.put(key(streamId, promptId), true);
  }

  private static String key(String streamId, String promptId) {
    return streamId + "/" + promptId;
  }

  private static final class Recent extends LinkedHashMap<String, Boolean> {

    private static final long serialVersionUID = 1L;

    private final int capacity;

    Recent(int capacity) {
      this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > capacity;
    }
  }
}
