package dev.vibecast.schema.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.InvalidContractException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioChunkTest {

  private final byte[] pcm = new byte[400 * AudioChunk.BYTES_PER_FRAME];
  private final AudioChunk chunk = new AudioChunk("rain", 12, 4800, 400, 2, 9, pcm);

  @Test
  void headers_and_value_give_the_chunk_again() {
    assertThat(AudioChunk.fromRecord("rain", chunk.headers()::get, pcm)).isEqualTo(chunk);
    assertThat(chunk.endFrame()).isEqualTo(5200);
  }

  @Test
  void headers_are_a_cloud_event_in_binary_mode() {
    assertThat(chunk.headers())
        .containsEntry("ce_id", "rain-12")
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_type", AudioChunk.TYPE)
        .containsEntry("ce_subject", "rain")
        .containsKeys("ce_source", "content-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vc-seq",
        "vc-start-frame",
        "vc-frames",
        "vc-rate",
        "vc-channels",
        "vc-codec",
        "vc-epoch",
        "vc-revision"
      })
  void a_missing_header_is_named(String header) {
    assertThatThrownBy(() -> read(header, null))
        .isInstanceOf(InvalidContractException.class)
        .hasMessage(header + ": is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vc-seq|twelve|vc-seq: twelve is not allowed; it takes a whole number from 0 to 92233720368",
        "vc-seq|-1|vc-seq: -1 is not allowed",
        "vc-seq|99999999999999999999|vc-seq: 99999999999999999999 is not allowed",
        "vc-frames|9999999999|vc-frames: 9999999999 is not allowed; it takes a whole number from 0",
        "vc-frames|399|frames: is 399, which does not match the value's length",
        "vc-frames|1073742224|frames: is 1073742224, which does not match",
        "vc-frames|0|frames: is 0, which does not match",
        "vc-rate|44100|vc-rate: 44100 is not allowed; it takes 48000",
        "vc-channels|1|vc-channels: 1 is not allowed; it takes 2",
        "vc-codec|opus|vc-codec: opus is not allowed; it takes pcm_s16le",
        "vc-epoch|1.5|vc-epoch: 1.5 is not allowed",
      })
  void a_garbled_header_is_named_with_what_it_takes(String header, String value, String message) {
    assertThatThrownBy(() -> read(header, value))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void a_chunk_without_audio_or_stream_is_refused() {
    assertThatThrownBy(() -> AudioChunk.fromRecord("rain", chunk.headers()::get, null))
        .hasMessageStartingWith("frames: ");
    assertThatThrownBy(() -> AudioChunk.fromRecord(null, chunk.headers()::get, pcm))
        .hasMessageStartingWith("streamId: is missing");
  }

  private AudioChunk read(String header, String value) {
    Map<String, String> headers = new HashMap<>(chunk.headers());
    headers.put(header, value);
    return AudioChunk.fromRecord("rain", headers::get, pcm);
  }
}
