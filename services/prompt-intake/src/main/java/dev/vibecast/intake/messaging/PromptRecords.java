package dev.vibecast.intake.messaging;

import dev.vibecast.intake.prompt.PromptRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Maps Kafka records to the domain. */
final class PromptRecords {

  private PromptRecords() {}

  static PromptRecord of(ConsumerRecord<String, byte[]> kafkaRecord) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : kafkaRecord.headers()) {
      if (header.value() != null) {
        headers.put(
            header.key().toLowerCase(Locale.ROOT),
            new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    String position =
        "%s-%d-%d".formatted(kafkaRecord.topic(), kafkaRecord.partition(), kafkaRecord.offset());
    return new PromptRecord(
        position,
        kafkaRecord.key(),
        kafkaRecord.value(),
        headers,
        Instant.ofEpochMilli(kafkaRecord.timestamp()));
  }
}
