package dev.vibecast.messaging;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.audio.ChunkHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class ChunkRecordsTest {

  private static final AudioChunk CHUNK = new AudioChunk("s", 3, 28_800, 2, 1, 4, new byte[8]);

  @Test
  void a_chunk_is_read_as_it_was_written() {
    assertThat(ChunkRecords.read(written()).headers()).isEqualTo(CHUNK.headers());
  }

  @Test
  void a_header_without_value_is_named_like_a_missing_one() {
    ConsumerRecord<String, byte[]> kafkaRecord = written();
    kafkaRecord.headers().add(ChunkHeaders.SEQ, null);

    assertThatThrownBy(() -> ChunkRecords.read(kafkaRecord))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageContaining(ChunkHeaders.SEQ);
  }

  private static ConsumerRecord<String, byte[]> written() {
    ConsumerRecord<String, byte[]> kafkaRecord =
        new ConsumerRecord<>("vibecast.audio", 0, 0, "s", CHUNK.pcm());
    CHUNK.headers().forEach((k, v) -> kafkaRecord.headers().add(k, v.getBytes(US_ASCII)));
    return kafkaRecord;
  }
}
