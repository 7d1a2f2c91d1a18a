package dev.vibecast.gateway.messaging;

import dev.vibecast.gateway.stream.Outbox;
import dev.vibecast.gateway.stream.RefusedException;
import dev.vibecast.messaging.ContractMessage;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.prompt.PromptSubmitted;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Writes to the topics and waits for the broker, so that an answer means the record is safe. */
@ApplicationScoped
public class KafkaOutbox implements Outbox {

  private static final Logger LOG = Logger.getLogger(KafkaOutbox.class);
  private static final String SOURCE = "stream-gateway";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final MutinyEmitter<byte[]> prompts;
  private final MutinyEmitter<byte[]> commands;
  private final MutinyEmitter<byte[]> counts;

  KafkaOutbox(
      @Channel("prompts") MutinyEmitter<byte[]> prompts,
      @Channel("commands") MutinyEmitter<byte[]> commands,
      @Channel("counts") MutinyEmitter<byte[]> counts) {
    this.prompts = prompts;
    this.commands = commands;
    this.counts = counts;
  }

  @Override
  public void publish(PromptSubmitted prompt) {
    send(
        prompts,
        ContractMessage.of(
            SOURCE, PromptSubmitted.TYPE, prompt.promptId(), prompt.streamId(), prompt));
  }

  @Override
  public void publish(StreamCommand command) {
    send(
        commands,
        ContractMessage.of(
            SOURCE, StreamCommand.TYPE, command.commandId(), command.streamId(), command));
  }

  private static void send(MutinyEmitter<byte[]> channel, Message<byte[]> message) {
    try {
      channel.sendMessage(message).await().atMost(PATIENCE);
    } catch (RuntimeException e) {
      LOG.warnf("The broker did not take a record: %s", e.toString());
      throw new RefusedException(
          RefusedException.Kind.UNAVAILABLE,
          "the broker did not answer; try again with the same Idempotency-Key");
    }
  }

  @Override
  public void tell(StreamEvent event) {
    counts
        .sendMessage(
            ContractMessage.of(SOURCE, StreamEvent.TYPE, event.eventId(), event.streamId(), event))
        .subscribe()
        .with(done -> {}, e -> LOG.debugf("Event not told: %s", e.toString()));
  }
}
