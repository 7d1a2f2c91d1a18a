package dev.vibecast.rendering.messaging;

import dev.vibecast.messaging.ContractMessage;
import dev.vibecast.rendering.config.RenderingConfig;
import dev.vibecast.schema.command.StreamCommand;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.eclipse.microprofile.reactive.messaging.Channel;

/**
 * Brings commands home. Clients in other languages may place a key on another partition than Java
 * clients do; such a command would reach a process that does not own the stream, so it is sent on
 * to the partition where the stream lives.
 */
@ApplicationScoped
public class HomePartition {

  private final int partitions;
  private final MutinyEmitter<byte[]> commands;

  HomePartition(RenderingConfig config, @Channel("commands-home") MutinyEmitter<byte[]> commands) {
    partitions = config.partitions();
    this.commands = commands;
  }

  /** Whether a stream lives on another partition than this one. */
  boolean isElsewhere(String streamId, int partition) {
    byte[] key = streamId.getBytes(StandardCharsets.UTF_8);
    return BuiltInPartitioner.partitionForKey(key, partitions) != partition;
  }

  void forward(StreamCommand command, byte[] value) {
    commands.sendMessageAndAwait(
        ContractMessage.of(
                "audio-rendering",
                StreamCommand.TYPE,
                command.commandId(),
                command.streamId(),
                command)
            .withPayload(value));
  }
}
