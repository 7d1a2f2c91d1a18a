package dev.vibecast.gateway.stream;

import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.prompt.PromptSubmitted;

/** The way to the topics. Each call returns when the broker has the record. */
public interface Outbox {

  /**
   * Publishes a prompt.
   *
   * @throws RefusedException with {@link RefusedException.Kind#UNAVAILABLE} if the broker is away
   */
  void publish(PromptSubmitted prompt);

  /** Publishes an order to the renderer; fails as {@link #publish(PromptSubmitted)} does. */
  void publish(StreamCommand command);

  /** Tells what happened here; does not wait and does not fail. */
  void tell(StreamEvent event);
}
