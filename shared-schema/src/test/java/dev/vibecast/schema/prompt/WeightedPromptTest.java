package dev.vibecast.schema.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedPromptTest {

  @ParameterizedTest
  @ValueSource(
      doubles = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        -1_000_001,
        1_000_001
      })
  void a_weight_that_is_no_share_is_refused(double weight) {
    assertThatThrownBy(() -> new WeightedPrompt("rain", weight))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageStartingWith("weight: ")
        .hasMessageEndingWith(" is not allowed; it takes -1000000 to 1000000");
  }

  @Test
  void a_prompt_without_a_weight_counts_once() {
    byte[] json =
        "{\"prompts\":[{\"text\":\"rain\"},{\"text\":\"sun\",\"weight\":0}]}".getBytes(UTF_8);

    assertThat(ContractJson.readStrict(json, PromptSubmitted.class).weighted())
        .containsExactly(new WeightedPrompt("rain", 1), new WeightedPrompt("sun", 0));
  }

  @Test
  void one_text_is_one_prompt_and_both_are_an_error() {
    PromptSubmitted text = submitted("{\"text\":\"rain\"}");

    assertThat(text.weighted()).containsExactly(WeightedPrompt.of("rain"));
    assertThatThrownBy(() -> submitted("{\"text\":\"rain\",\"prompts\":[{\"text\":\"sun\"}]}"))
        .hasMessage("text: give either text or prompts");
  }

  @Test
  void more_than_sixteen_prompts_are_refused() {
    assertThatThrownBy(
            () ->
                new PromptSubmitted(
                    null,
                    "s",
                    null,
                    Collections.nCopies(17, WeightedPrompt.of("rain")),
                    null,
                    null,
                    null))
        .hasMessage("prompts: has 17 entries; it takes 1 to 16");
  }

  private static PromptSubmitted submitted(String json) {
    return ContractJson.readStrict(json.getBytes(UTF_8), PromptSubmitted.class);
  }
}
