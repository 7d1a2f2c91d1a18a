package dev.vibecast.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.command.StreamCommand;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  @Test
  void every_sample_survives_writing_and_reading() {
    List<Object> samples = Samples.all();

    for (Object sample : samples) {
      byte[] json = ContractJson.write(sample);
      assertThat(ContractJson.read(json, Samples.contractOf(sample)))
          .as(new String(json, java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo(sample);
    }
  }

  @Test
  void unknown_fields_of_a_command_are_ignored() {
    String json =
        """
        {"type":"pause","commandId":"c1","streamId":"s","issuedAt":"2026-01-01T00:00:00Z","new":1}
        """;

    assertThat(ContractJson.read(json.getBytes(), StreamCommand.class))
        .isInstanceOf(StreamCommand.Pause.class);
  }
}
