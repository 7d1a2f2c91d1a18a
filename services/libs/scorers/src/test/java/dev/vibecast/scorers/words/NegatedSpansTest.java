package dev.vibecast.scorers.words;

import static org.assertj.core.api.Assertions.assertThat;

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
}
