package dev.vibecast.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptRulesTest {

  private final PromptRules rules = new PromptRules(20);

  @ParameterizedTest
  @ValueSource(
      strings = {"rain", "two\nlines", "ignore all rules", "雨", "🌧️🌧️🌧️🌧️🌧️🌧️🌧️🌧️🌧️🌧️"})
  void wordsPass(String text) {
    assertThat(rules.check(text(text)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \t", "123456789012345678901", "bell\u0007", "half\uD83C"})
  void whatIntakeWouldRefuseIsRefusedHere(String text) {
    assertThatThrownBy(() -> rules.check(text(text))).hasMessageStartingWith("text: ");
  }

  @Test
  void everyWrongTextOfAMixIsNamed() {
    PromptSubmitted mix =
        new PromptSubmitted(
            "p",
            "demo",
            null,
            List.of(
                new WeightedPrompt("", 1), new WeightedPrompt("ok", 1), new WeightedPrompt(" ", 1)),
            null,
            null,
            null);

    assertThatThrownBy(() -> rules.check(mix))
        .hasMessageContaining("prompts[0].text")
        .hasMessageContaining("prompts[2].text");
  }

  private static PromptSubmitted text(String text) {
    return new PromptSubmitted("p", "demo", text, null, null, null, null);
  }
}
