package dev.vibecast.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes what a test wants to be read. */
public final class TopicWriter implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;

  public TopicWriter(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.LINGER_MS_CONFIG,
                0),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Writes a record and waits until the broker has it. */
  public void send(String topic, String key, byte[] value, Map<String, String> headers) {
    ProducerRecord<String, byte[]> kafkaRecord = new ProducerRecord<>(topic, key, value);
    headers.forEach((name, text) -> kafkaRecord.headers().add(name, text.getBytes(UTF_8)));
    send(kafkaRecord);
  }

  /** Writes a record to a partition of the test's choice, as a client in another language might. */
  public void sendTo(String topic, int partition, String key, byte[] value) {
    send(new ProducerRecord<>(topic, partition, key, value));
  }

  private void send(ProducerRecord<String, byte[]> kafkaRecord) {
    try {
      producer.send(kafkaRecord).get(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("cannot write to " + kafkaRecord.topic(), e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
