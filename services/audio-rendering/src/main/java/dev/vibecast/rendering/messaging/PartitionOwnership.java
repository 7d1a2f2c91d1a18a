package dev.vibecast.rendering.messaging;

import dev.vibecast.rendering.stream.StreamRegistry;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Follows the consumer group: who gets a partition of commands rebuilds the streams that live on it
 * before the first command is read; who loses it lets go of them.
 */
@ApplicationScoped
@Identifier("commands")
public class PartitionOwnership implements KafkaConsumerRebalanceListener {

  private final StreamRegistry streams;
  private final StreamHistory history;

  PartitionOwnership(StreamRegistry streams, StreamHistory history) {
    this.streams = streams;
    this.history = history;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    List<Integer> numbers = partitions.stream().map(TopicPartition::partition).toList();
    if (numbers.isEmpty()) {
      return;
    }
    for (StreamHistory.Left left : history.read(numbers)) {
      streams.takeOver(left.partition(), left.timeline(), left.next());
    }
  }

  @Override
  public void onPartitionsRevoked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    streams.release(partitions.stream().map(TopicPartition::partition).toList());
  }

  @Override
  public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    onPartitionsRevoked(consumer, partitions);
  }
}
