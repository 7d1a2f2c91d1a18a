package dev.vibecast.generation.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DerivedIdTest {

  @Test
  void the_same_prompt_always_gives_the_same_bounded_id() {
    String longest = "p".repeat(128);

    assertThat(DerivedId.of("llm", "p1")).isEqualTo("llm-p1");
    assertThat(DerivedId.of("llm", longest))
        .hasSizeLessThanOrEqualTo(128)
        .isEqualTo(DerivedId.of("llm", longest))
        .isNotEqualTo(DerivedId.of("llm", "q" + longest.substring(1)));
  }
}
