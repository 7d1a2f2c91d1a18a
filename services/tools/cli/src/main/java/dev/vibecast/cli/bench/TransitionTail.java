package dev.vibecast.cli.bench;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Follows the events topic from now on and remembers which prompt began to sound where. */
final class TransitionTail implements AutoCloseable {

  /**
   * A transition that was announced.
   *
   * @param startFrame first frame the new recipe influences
   * @param readAtNs when its event was read
   */
  record Seen(long startFrame, long readAtNs) {}

  private final Map<String, Seen> seen = new ConcurrentHashMap<>();
  private final KafkaConsumer<String, byte[]> consumer;
  private final Thread thread;

  TransitionTail(String bootstrapServers) {
    consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    assignFromNow();
    thread = Thread.ofPlatform().daemon().name("transition-tail").start(this::follow);
  }

  Optional<Seen> of(String promptId) {
    return Optional.ofNullable(seen.get(promptId));
  }

  @Override
  public void close() throws InterruptedException {
    consumer.wakeup();
    thread.join();
  }

  private void assignFromNow() {
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.EVENTS.topicName()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  private void follow() {
    try (consumer) {
      while (true) {
        consumer.poll(Duration.ofSeconds(1)).forEach(this::note);
      }
    } catch (WakeupException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void note(ConsumerRecord<String, byte[]> event) {
    try {
      if (ContractJson.read(event.value(), StreamEvent.class)
              instanceof StreamEvent.TransitionStarted started
          && started.causeId() != null) {
        seen.putIfAbsent(started.causeId(), new Seen(started.startFrame(), System.nanoTime()));
      }
    } catch (InvalidContractException newerThanThisReader) {
      return;
    }
  }
}
