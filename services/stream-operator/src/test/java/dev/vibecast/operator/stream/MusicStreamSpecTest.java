package dev.vibecast.operator.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.prompt.Backend;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MusicStreamSpecTest {

  @Test
  void a_spec_with_only_words_plays_what_retrieval_finds() {
    MusicStreamSpec spec = read("{\"prompts\":[{\"text\":\"harbour at dawn\",\"weight\":1}]}");

    assertThat(spec.backend()).isEqualTo(Backend.RETRIEVAL);
    assertThat(spec.playback()).isEqualTo(Playback.PLAYING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | prompts",
        "{\"prompts\":[]} | prompts",
        "{\"prompts\":[{\"text\":\"x\",\"weight\":1}],\"transitionSeconds\":61} | transitionSeconds",
      })
  void what_a_prompt_may_not_ask_a_resource_may_not_either(String json, String field) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageContaining(field);
  }

  private static MusicStreamSpec read(String json) {
    return ContractJson.read(json.getBytes(StandardCharsets.UTF_8), MusicStreamSpec.class);
  }
}
