package dev.vibecast.scorers.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegatedSpansTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ambient without drums                 | ambient
          calm lake, no drums, soft bells       | calm lake, soft bells
          not scary but very fast               | but very fast
          no drums                              | no drums
          no one walks here at night            | no one walks here at night
          not only loud but grand               | not only loud but grand
          heavy rain on a tin roof              | heavy rain on a tin roof
          """)
  void what_is_refused_is_not_asked_for(String text, String rest) {
    assertThat(NegatedSpans.removedFrom(text)).isEqualTo(rest);
  }

  /** Patterns that look again from every space took 17 s for the first of these. */
  @Test
  void a_long_text_is_cut_and_takes_no_long_time() {
    Duration longest = Duration.ofSeconds(5);
    assertTimeoutPreemptively(
        longest,
        () -> {
          assertThat(NegatedSpans.removedFrom("x" + " ".repeat(300_000) + "x")).isEqualTo("x x");
          assertThat(NegatedSpans.removedFrom("rain" + " \t\n,".repeat(100_000) + "x"))
              .startsWith("rain")
              .hasSizeLessThanOrEqualTo(2000);
          assertThat(NegatedSpans.removedFrom("no ".repeat(100_000))).hasSize(2000);
          assertThat(NegatedSpans.removedFrom("🌧".repeat(100_000))).hasSize(4000);
        });
  }
}
