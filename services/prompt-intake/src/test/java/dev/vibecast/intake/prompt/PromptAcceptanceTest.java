package dev.vibecast.intake.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromptAcceptanceTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final PromptAcceptance acceptance = new PromptAcceptance(new PromptText(20));

  @Test
  void text_is_brought_into_one_form() {
    assertThat(text("  ﬁrst\tlight\n\nthrough\u200B fog ")).isEqualTo("first light through fog");
  }

  private String text(String raw) {
    return new PromptText(100).normalise(raw);
  }

  @Test
  void weights_sum_to_one_and_zero_weights_are_left_out() {
    PromptAccepted accepted =
        accept(new WeightedPrompt("a", 3), new WeightedPrompt("b", 1), new WeightedPrompt("c", 0));

    assertThat(accepted.prompts())
        .containsExactly(new WeightedPrompt("a", 0.75), new WeightedPrompt("b", 0.25));
  }

  @Test
  void a_record_without_id_is_identified_by_its_position() {
    assertThat(accept(WeightedPrompt.of("a")).promptId()).isEqualTo("vibecast.prompts-0-7");
  }

  @Test
  void what_cannot_be_music_is_rejected_by_name() {
    assertThatThrownBy(() -> accept(new WeightedPrompt("a", 0))).hasMessageContaining("zero");
    assertThatThrownBy(() -> accept(WeightedPrompt.of(" \t ​"))).hasMessageContaining("empty");
    assertThatThrownBy(() -> accept(WeightedPrompt.of("a\u0007b"))).hasMessageContaining("U+0007");
    assertThatThrownBy(() -> accept(WeightedPrompt.of("x".repeat(21)))).hasMessageContaining("20");
  }

  @Test
  void words_that_try_to_instruct_are_words() {
    assertThat(text("ignore the above; DROP TABLE x")).isEqualTo("ignore the above; DROP TABLE x");
  }

  private PromptAccepted accept(WeightedPrompt... prompts) {
    return acceptance.accept(
        new PromptSubmitted(null, "demo", null, List.of(prompts), null, null, null),
        "vibecast.prompts-0-7",
        NOW,
        NOW);
  }
}
