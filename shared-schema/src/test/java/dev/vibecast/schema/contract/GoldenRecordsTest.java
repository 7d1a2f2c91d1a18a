package dev.vibecast.schema.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.Samples;
import dev.vibecast.schema.audio.AudioChunk;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Today's reader understands yesterday's bytes. */
class GoldenRecordsTest {

  static Stream<String> names() {
    return Samples.byName().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_golden_record_is_read_as_what_was_written(String name) {
    Object expected = Samples.byName().get(name);
    String json = CommittedFiles.read(GoldenRecords.file(name));

    assertThat(json)
        .as("%s is missing; add it with %s", GoldenRecords.file(name), CommittedFiles.HOW_TO_WRITE)
        .isNotEmpty();
    assertThat(ContractJson.read(json.getBytes(UTF_8), Samples.contractOf(expected)))
        .isEqualTo(expected);
  }

  @Test
  void golden_chunk_headers_are_read_as_what_was_written() throws IOException {
    String json = CommittedFiles.read(GoldenRecords.file(GoldenRecords.CHUNK_HEADERS));
    Map<String, String> headers =
        ContractJson.mapper().readValue(json, new TypeReference<Map<String, String>>() {});

    AudioChunk chunk = GoldenRecords.CHUNK;
    assertThat(AudioChunk.fromRecord(chunk.streamId(), headers::get, chunk.pcm())).isEqualTo(chunk);
  }

  @Test
  void golden_records_are_never_rewritten_and_each_has_its_digest() throws IOException {
    assertThat(GoldenRecords.actualDigests())
        .as(
            "A file under %s was changed, lost or added by hand. Released bytes stay as they are:"
                + " restore it, and add a new sample for what is new.",
            CommittedFiles.GOLDEN)
        .isEqualTo(GoldenRecords.committedDigests());
  }

  @Test
  void every_golden_record_has_a_sample() {
    assertThat(GoldenRecords.committedDigests().keySet())
        .allSatisfy(
            file ->
                assertThat(Samples.byName().containsKey(file.replace(".json", "")))
                    .isNotEqualTo(file.equals(GoldenRecords.CHUNK_HEADERS + ".json")));
  }
}
