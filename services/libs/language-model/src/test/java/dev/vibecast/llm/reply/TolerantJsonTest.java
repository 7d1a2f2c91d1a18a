package dev.vibecast.llm.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TolerantJsonTest {

  @Test
  void numbers_stay_what_they_are() {
    TolerantJson.Tree tree = TolerantJson.read("{a: +2, 'b': 2.0, c: 123456789012,} rest");

    assertThat(tree.complete()).isTrue();
    assertThat(tree.root().get("a").isInt()).isTrue();
    assertThat(tree.root().get("b").isIntegralNumber()).isFalse();
    assertThat(tree.root().get("c").asLong()).isEqualTo(123_456_789_012L);
  }

  @Test
  void what_was_whole_is_kept_when_the_text_breaks_off() {
    TolerantJson.Tree tree = TolerantJson.read("[{\"a\":1},{\"b\":");

    assertThat(tree.complete()).isFalse();
    assertThat(tree.root()).hasSize(2);
  }
}
