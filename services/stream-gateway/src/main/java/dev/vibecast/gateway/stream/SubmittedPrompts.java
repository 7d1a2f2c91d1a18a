package dev.vibecast.gateway.stream;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** When the newest prompts of this gateway were published. Safe for use by any thread. */
public final class SubmittedPrompts {

  private static final int CAPACITY = 4096;

  private final Map<String, Instant> byPrompt = new Newest();

  /** A prompt was published. */
  public synchronized void published(String promptId, Instant at) {
    byPrompt.put(promptId, at);
  }

  /** When it was published; a prompt is handed out once, for its first answer. */
  public synchronized Optional<Instant> take(String promptId) {
    return promptId == null ? Optional.empty() : Optional.ofNullable(byPrompt.remove(promptId));
  }

  private static final class Newest extends LinkedHashMap<String, Instant> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
      return size() > CAPACITY;
    }
  }
}
