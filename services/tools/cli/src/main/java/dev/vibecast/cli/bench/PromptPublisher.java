package dev.vibecast.cli.bench;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.topic.Topics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes prompts to the topic as any Kafka client would. */
final class PromptPublisher implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;

  PromptPublisher(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer());
    producer.partitionsFor(Topics.PROMPTS.topicName());
  }

  /** Publishes and returns at once. */
  void publish(String streamId, String promptId, String text, double transitionSeconds) {
    PromptSubmitted prompt =
        new PromptSubmitted(promptId, streamId, text, List.of(), transitionSeconds, null, null);
    producer.send(
        new ProducerRecord<>(Topics.PROMPTS.topicName(), streamId, ContractJson.write(prompt)));
    producer.flush();
  }

  @Override
  public void close() {
    producer.close();
  }
}
