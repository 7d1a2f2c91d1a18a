package dev.vibecast.messaging;

import dev.vibecast.schema.audio.AudioChunk;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads audio chunks off Kafka: facts from the headers, sound from the value. */
public final class ChunkRecords {

  private ChunkRecords() {}

  /**
   * The chunk in a record.
   *
   * @throws dev.vibecast.schema.InvalidContractException naming the header that is missing or wrong
   */
  public static AudioChunk read(ConsumerRecord<String, byte[]> kafkaRecord) {
    return AudioChunk.fromRecord(
        kafkaRecord.key(), name -> header(kafkaRecord, name), kafkaRecord.value());
  }

  private static String header(ConsumerRecord<String, byte[]> kafkaRecord, String name) {
    Header header = kafkaRecord.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
