package dev.vibecast.gateway.support;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.schema.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Stands in for the renderer. Run {@link #main} with a broker address and a stream id to feed a
 * running gateway with a tone.
 */
public final class TestPublisher implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;

  public TestPublisher(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.LINGER_MS_CONFIG,
                "0"),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  public void publish(AudioChunk chunk) {
    ProducerRecord<String, byte[]> message =
        new ProducerRecord<>(Topics.AUDIO.topicName(), chunk.streamId(), chunk.pcm());
    chunk.headers().forEach((k, v) -> message.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
    send(message);
  }

  public void publish(StreamTimeline timeline) {
    raw(Topics.TIMELINES, timeline.streamId(), ContractJson.write(timeline));
  }

  public void publish(StreamEvent event) {
    raw(Topics.EVENTS, event.streamId(), ContractJson.write(event));
  }

  public void raw(Topics topic, String key, byte[] value) {
    send(new ProducerRecord<>(topic.topicName(), key, value));
  }

  private void send(ProducerRecord<String, byte[]> message) {
    try {
      producer.send(message).get();
    } catch (Exception e) {
      throw new IllegalStateException("the test broker did not take a record", e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }

  /** Feeds one stream in real time until it is interrupted. */
  public static void main(String[] args) throws InterruptedException {
    String streamId = args[1];
    try (TestPublisher publisher = new TestPublisher(args[0])) {
      publisher.publish(TestStreams.timeline(streamId, StreamStatus.PLAYING, 0));
      long startNs = System.nanoTime();
      for (long seq = 0; ; seq++) {
        publisher.publish(TestStreams.chunk(streamId, seq));
        long dueNs = startNs + (seq + 1) * 200_000_000L;
        Thread.sleep(Math.max(0, (dueNs - System.nanoTime()) / 1_000_000));
      }
    }
  }
}
