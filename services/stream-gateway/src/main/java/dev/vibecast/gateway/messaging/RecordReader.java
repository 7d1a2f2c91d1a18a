package dev.vibecast.gateway.messaging;

import dev.vibecast.messaging.ChunkRecords;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.audio.AudioChunk;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Reads records; one that does not keep its contract is counted, said and left out. */
@ApplicationScoped
public class RecordReader {

  private static final Logger LOG = Logger.getLogger(RecordReader.class);

  // Half a second; what is longer would not fit one Ogg page.
  private static final int MAX_CHUNK_FRAMES = AudioChunk.SAMPLE_RATE_HZ / 2;

  private final MeterRegistry registry;

  RecordReader(MeterRegistry registry) {
    this.registry = registry;
  }

  Optional<AudioChunk> chunk(ConsumerRecord<String, byte[]> kafkaRecord) {
    return read(kafkaRecord, () -> bounded(ChunkRecords.read(kafkaRecord)));
  }

  private static AudioChunk bounded(AudioChunk chunk) {
    if (chunk.frames() > MAX_CHUNK_FRAMES) {
      throw new InvalidContractException("frames", "is above " + MAX_CHUNK_FRAMES);
    }
    return chunk;
  }

  <T> Optional<T> json(ConsumerRecord<String, byte[]> kafkaRecord, Class<T> type) {
    return read(kafkaRecord, () -> ContractJson.read(kafkaRecord.value(), type));
  }

  private <T> Optional<T> read(ConsumerRecord<String, byte[]> kafkaRecord, Supplier<T> reader) {
    try {
      return Optional.of(reader.get());
    } catch (InvalidContractException e) {
      registry.counter("vibecast.gateway.undecodable", "topic", kafkaRecord.topic()).increment();
      LOG.warnf(
          "Record %s-%d@%d skipped: %s",
          kafkaRecord.topic(), kafkaRecord.partition(), kafkaRecord.offset(), e.getMessage());
      return Optional.empty();
    }
  }
}
