package dev.vibecast.intake.messaging;

import dev.vibecast.intake.prompt.PromptRecord;
import dev.vibecast.messaging.ContractMessage;
import dev.vibecast.schema.StreamId;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.prompt.Backend;
import dev.vibecast.schema.prompt.GenerationRequested;
import dev.vibecast.schema.prompt.PromptAccepted;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Channel;

/**
 * Sends prompts on. Every accepted prompt goes to retrieval, which answers at once; those that want
 * a language model go there as well. Each send waits for the broker, so that a record is
 * acknowledged only when everything that follows from it is safe.
 */
@ApplicationScoped
public class PromptRouter {

  private static final String SOURCE = "prompt-intake";

  private final MutinyEmitter<byte[]> accepted;
  private final MutinyEmitter<byte[]> generation;
  private final MutinyEmitter<byte[]> events;

  PromptRouter(
      @Channel("prompts-accepted") MutinyEmitter<byte[]> accepted,
      @Channel("generation-requests") MutinyEmitter<byte[]> generation,
      @Channel("events") MutinyEmitter<byte[]> events) {
    this.accepted = accepted;
    this.generation = generation;
    this.events = events;
  }

  void accepted(PromptAccepted prompt) {
    accepted.sendMessageAndAwait(
        ContractMessage.of(
            SOURCE, PromptAccepted.TYPE, prompt.promptId(), prompt.streamId(), prompt));
    if (prompt.backend() == Backend.LLM) {
      generation.sendMessageAndAwait(
          ContractMessage.of(
              SOURCE,
              GenerationRequested.TYPE,
              prompt.promptId(),
              prompt.streamId(),
              new GenerationRequested(prompt)));
    }
  }

  /** Tells the stream's listeners why nothing changed, if the stream is known. */
  void rejected(PromptRecord prompt, String reason) {
    if (StreamId.isValid(prompt.key())) {
      StreamEvent event =
          new StreamEvent.Failed(
              "rejected-" + prompt.position(),
              prompt.key(),
              Instant.now(),
              prompt.position(),
              SOURCE,
              reason);
      events.sendMessageAndAwait(
          ContractMessage.of(SOURCE, StreamEvent.TYPE, event.eventId(), event.streamId(), event));
    }
  }
}
