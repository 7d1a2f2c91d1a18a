package dev.vibecast.cli.bench;

import dev.vibecast.cli.gateway.Gateway;
import dev.vibecast.local.state.RunState;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** One stream for a long time, read from the audio topic. */
final class SoakRun implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration MEMORY_EVERY = Duration.ofSeconds(10);
  private static final Duration PROMPT_EVERY = Duration.ofMinutes(5);

  private final String streamId = "soak-" + UUID.randomUUID().toString().substring(0, 8);
  private final BenchPrompts prompts = new BenchPrompts(1);
  private final Gateway gateway;
  private final PromptPublisher publisher;
  private final KafkaConsumer<String, byte[]> audio;
  private final ChunkWatch chunks = new ChunkWatch();
  private final MemoryWatch memory;

  SoakRun(RunState stack) {
    gateway = new Gateway(stack.gatewayUrl());
    publisher = new PromptPublisher(stack.bootstrapServers());
    memory = new MemoryWatch(stack.parts());
    audio =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        audio.partitionsFor(Topics.AUDIO.topicName()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    audio.assign(partitions);
    audio.seekToEnd(partitions);
    partitions.forEach(audio::position);
  }

  SoakReport play(Duration length) throws InterruptedException {
    gateway.play(streamId, prompts.get(0));
    long startNs = System.nanoTime();
    long nextMemoryNs = startNs;
    int prompted = 0;
    while (System.nanoTime() - startNs < length.toNanos()) {
      audio.poll(POLL).forEach(this::read);
      long elapsedNs = System.nanoTime() - startNs;
      if (System.nanoTime() >= nextMemoryNs) {
        memory.sample();
        nextMemoryNs += MEMORY_EVERY.toNanos();
      }
      if (elapsedNs / PROMPT_EVERY.toNanos() > prompted) {
        prompted++;
        publisher.publish(streamId, streamId + "-" + prompted, prompts.get(prompted), 3.0);
      }
    }
    return new SoakReport(
        chunks.chunks(), chunks.gaps(), chunks.repetitions(), chunks.driftMs(), memory.report());
  }

  private void read(ConsumerRecord<String, byte[]> kafkaRecord) {
    if (streamId.equals(kafkaRecord.key())) {
      AudioChunk chunk =
          AudioChunk.fromRecord(
              kafkaRecord.key(), name -> header(kafkaRecord, name), kafkaRecord.value());
      chunks.arrived(chunk, System.nanoTime());
    }
  }

  private static String header(ConsumerRecord<String, byte[]> kafkaRecord, String name) {
    Header header = kafkaRecord.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws InterruptedException {
    gateway.end(streamId);
    publisher.close();
    audio.close();
  }
}
