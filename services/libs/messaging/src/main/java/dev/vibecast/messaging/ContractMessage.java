package dev.vibecast.messaging;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.audio.ChunkHeaders;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * Turns a contract into a Kafka record: keyed by stream, JSON value, CloudEvents binary headers.
 */
public final class ContractMessage {

  private ContractMessage() {}

  /**
   * A record for an emitter.
   *
   * @param source service that speaks, for example {@code prompt-intake}
   * @param type CloudEvents type of the contract
   * @param id identity of the contract
   * @param streamId record key
   * @param contract value, written as JSON
   */
  public static Message<byte[]> of(
      String source, String type, String id, String streamId, Object contract) {
    RecordHeaders headers = new RecordHeaders();
    add(headers, ChunkHeaders.CE_ID, id);
    add(headers, ChunkHeaders.CE_SOURCE, "/vibecast/" + source);
    add(headers, ChunkHeaders.CE_TYPE, type);
    add(headers, ChunkHeaders.CE_SPECVERSION, "1.0");
    add(headers, ChunkHeaders.CE_SUBJECT, streamId);
    add(headers, "ce_time", Instant.now().toString());
    add(headers, ChunkHeaders.CONTENT_TYPE, "application/json");
    OutgoingKafkaRecordMetadata<String> metadata =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withKey(streamId)
            .withHeaders(headers)
            .build();
    return Message.of(ContractJson.write(contract), Metadata.of(metadata));
  }

  private static void add(RecordHeaders headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
