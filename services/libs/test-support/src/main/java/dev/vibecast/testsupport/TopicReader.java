package dev.vibecast.testsupport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what a test caused on one topic, from the moment it was created on. */
public final class TopicReader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration QUIET = Duration.ofMillis(700);

  private final String topic;
  private final KafkaConsumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> unread = new ArrayList<>();

  private TopicReader(String bootstrapServers, String topic) {
    this.topic = topic;
    consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer());
  }

  /** Reads records that are written from now on. */
  public static TopicReader fromNow(String bootstrapServers, String topic) {
    TopicReader reader = new TopicReader(bootstrapServers, topic);
    List<TopicPartition> partitions = reader.assign();
    reader.consumer.seekToEnd(partitions);
    partitions.forEach(reader.consumer::position);
    return reader;
  }

  /** Reads everything the topic still holds. */
  public static TopicReader fromStart(String bootstrapServers, String topic) {
    TopicReader reader = new TopicReader(bootstrapServers, topic);
    reader.consumer.seekToBeginning(reader.assign());
    return reader;
  }

  private List<TopicPartition> assign() {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(p -> new TopicPartition(p.topic(), p.partition()))
            .toList();
    consumer.assign(partitions);
    return partitions;
  }

  /**
   * The next records, in order of arrival.
   *
   * @throws AssertionError if fewer arrive within 15 seconds
   */
  public List<ConsumerRecord<String, byte[]>> take(int count) {
    long deadlineNs = System.nanoTime() + PATIENCE.toNanos();
    while (unread.size() < count) {
      if (System.nanoTime() > deadlineNs) {
        throw new AssertionError(
            "%s brought %d of %d records".formatted(topic, unread.size(), count));
      }
      consumer.poll(Duration.ofMillis(100)).forEach(unread::add);
    }
    List<ConsumerRecord<String, byte[]>> head = unread.subList(0, count);
    List<ConsumerRecord<String, byte[]>> taken = List.copyOf(head);
    head.clear();
    return taken;
  }

  /** Everything that the topic holds by now, also while others go on writing. */
  public List<ConsumerRecord<String, byte[]>> untilNow() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      consumer.poll(Duration.ofMillis(100)).forEach(unread::add);
    }
    return drain();
  }

  private List<ConsumerRecord<String, byte[]>> drain() {
    List<ConsumerRecord<String, byte[]>> all = List.copyOf(unread);
    unread.clear();
    return all;
  }

  /** Whatever else arrives until the topic has been quiet for most of a second. */
  public List<ConsumerRecord<String, byte[]>> remaining() {
    int before;
    do {
      before = unread.size();
      consumer.poll(QUIET).forEach(unread::add);
    } while (unread.size() > before);
    return drain();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
