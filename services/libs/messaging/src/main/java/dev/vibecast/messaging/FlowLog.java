package dev.vibecast.messaging;

import org.jboss.logging.MDC;

/**
 * Puts the stream and its cause on every log line of one flow. Open it at the border of a service
 * and close it when the record is done:
 *
 * <pre>{@code
 * try (var _ = FlowLog.of(streamId, promptId)) { … }
 * }</pre>
 */
public final class FlowLog implements AutoCloseable {

  private static final String STREAM_ID = "streamId";
  private static final String PROMPT_ID = "promptId";

  private FlowLog() {}

  /**
   * Opens the context of a flow.
   *
   * @param streamId stream, or null if not known yet
   * @param promptId prompt or command that causes the flow, or null
   */
  public static FlowLog of(String streamId, String promptId) {
    put(STREAM_ID, streamId);
    put(PROMPT_ID, promptId);
    return new FlowLog();
  }

  private static void put(String key, String value) {
    if (value == null) {
      MDC.remove(key);
    } else {
      MDC.put(key, value);
    }
  }

  @Override
  public void close() {
    MDC.remove(STREAM_ID);
    MDC.remove(PROMPT_ID);
  }
}
