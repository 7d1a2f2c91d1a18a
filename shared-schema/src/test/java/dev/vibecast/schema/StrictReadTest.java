package dev.vibecast.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.prompt.PromptSubmitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrictReadTest {

  @ParameterizedTest
  @MethodSource("dev.vibecast.schema.Samples#all")
  void a_sample_is_read_strictly(Object sample) {
    assertThat(ContractJson.readStrict(ContractJson.write(sample), Samples.contractOf(sample)))
        .isEqualTo(sample);
  }

  @Test
  void an_unknown_property_is_named_with_what_the_object_takes() {
    byte[] json = "{\"text\":\"rain\",\"backendd\":\"llm\"}".getBytes(UTF_8);

    assertThatThrownBy(() -> ContractJson.readStrict(json, PromptSubmitted.class))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageStartingWith("backendd: is unknown; this object takes ")
        .hasMessageContainingAll("promptId", "streamId", "text", "transitionSeconds", "backend");
  }

  @Test
  void an_unknown_property_of_a_list_entry_is_named_with_its_path() {
    byte[] json = "{\"prompts\":[{\"text\":\"rain\",\"wieght\":2}]}".getBytes(UTF_8);

    assertThatThrownBy(() -> ContractJson.readStrict(json, PromptSubmitted.class))
        .hasMessageStartingWith("prompts[0].wieght: is unknown; this object takes ");
  }

  @Test
  void an_unknown_property_of_a_command_is_named() {
    String json = "{\"type\":\"pause\",\"commandId\":\"c1\",\"streamId\":\"s\",\"froce\":true}";

    assertThatThrownBy(() -> ContractJson.readStrict(json.getBytes(UTF_8), StreamCommand.class))
        .hasMessageStartingWith("froce: is unknown");
  }

  @Test
  void a_missing_value_is_a_contract_problem() {
    assertThatThrownBy(() -> ContractJson.read(null, StreamCommand.class))
        .isInstanceOf(InvalidContractException.class);
  }
}
