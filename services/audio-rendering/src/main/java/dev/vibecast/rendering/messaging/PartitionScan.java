package dev.vibecast.rendering.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what a partition holds right now, outside any consumer group. */
final class PartitionScan implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(500);

  private final KafkaConsumer<String, byte[]> consumer;

  PartitionScan(String bootstrapServers) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                500),
            new StringDeserializer(),
            new ByteArrayDeserializer());
  }

  /** Gives every record of the partition, in order. */
  void fromStart(String topic, int partition, Consumer<ConsumerRecord<String, byte[]>> sink) {
    tail(topic, partition, Long.MAX_VALUE, sink);
  }

  /**
   * Gives the last records of the partition, in order.
   *
   * @return whether the partition holds older ones
   */
  boolean tail(
      String topic, int partition, long records, Consumer<ConsumerRecord<String, byte[]>> sink) {
    TopicPartition place = new TopicPartition(topic, partition);
    consumer.assign(List.of(place));
    long begin = consumer.beginningOffsets(List.of(place)).get(place);
    long end = consumer.endOffsets(List.of(place)).get(place);
    long from = Math.max(begin, end - Math.min(records, end));
    consumer.seek(place, from);
    while (consumer.position(place) < end) {
      consumer.poll(POLL).forEach(sink);
    }
    return from > begin;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
