package dev.vibecast.rendering.messaging;

import dev.vibecast.messaging.FlowLog;
import dev.vibecast.messaging.FlowMetrics;
import dev.vibecast.rendering.stream.Edit;
import dev.vibecast.rendering.stream.StreamOutput;
import dev.vibecast.rendering.stream.StreamRegistry;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.StreamId;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.topic.Topics;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Obeys commands in order. One that cannot be obeyed is told to the stream's listeners and
 * dead-lettered; the music plays on.
 */
@ApplicationScoped
public class CommandConsumer {

  private static final Logger LOG = Logger.getLogger(CommandConsumer.class);

  private final StreamRegistry streams;
  private final StreamOutput output;
  private final HomePartition home;
  private final FlowMetrics metrics;

  CommandConsumer(
      StreamRegistry streams, StreamOutput output, HomePartition home, FlowMetrics metrics) {
    this.streams = streams;
    this.output = output;
    this.home = home;
    this.metrics = metrics;
  }

  /** One record of the commands topic. */
  @Incoming("commands")
  @Blocking
  public void consume(ConsumerRecord<String, byte[]> kafkaRecord) {
    try {
      StreamCommand command = ContractJson.read(kafkaRecord.value(), StreamCommand.class);
      if (home.isElsewhere(command.streamId(), kafkaRecord.partition())) {
        home.forward(command, kafkaRecord.value());
      } else {
        obey(kafkaRecord.partition(), command);
      }
    } catch (InvalidContractException e) {
      reject(kafkaRecord.key(), null, e.getMessage());
      throw e;
    }
  }

  private void obey(int partition, StreamCommand command) {
    try (var _ = FlowLog.of(command.streamId(), causeOf(command))) {
      switch (streams.obey(partition, command)) {
        case Edit.Changed changed -> {
          changed.events().forEach(output::event);
          measure(command);
          LOG.infof("Obeyed %s", command.getClass().getSimpleName());
        }
        case Edit.Ignored ignored -> {
          metrics.duplicate(Topics.COMMANDS.topicName());
          LOG.infof("Ignored %s: %s", command.commandId(), ignored.reason());
        }
        case Edit.Rejected rejected ->
            throw new InvalidContractException(command.commandId(), rejected.reason());
      }
    }
  }

  private void measure(StreamCommand command) {
    if (command instanceof StreamCommand.ApplyRecipe apply) {
      metrics.promptReached("transition", apply.submittedAt());
    }
  }

  private static String causeOf(StreamCommand command) {
    return command instanceof StreamCommand.ApplyRecipe apply
        ? apply.promptId()
        : command.commandId();
  }

  private void reject(String streamId, String causeId, String reason) {
    metrics.deadLettered(Topics.COMMANDS.topicName());
    if (StreamId.isValid(streamId)) {
      Instant now = Instant.now();
      output.event(
          new StreamEvent.Failed(
              "rejected-%s-%d".formatted(streamId, now.toEpochMilli()),
              streamId,
              now,
              causeId,
              "audio-rendering",
              reason));
    }
  }
}
