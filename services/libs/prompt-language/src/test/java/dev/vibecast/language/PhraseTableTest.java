package dev.vibecast.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Recipe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What listeners type, and what they mean by it. */
class PhraseTableTest {

  private final PromptReader reader = PromptReader.builtIn();

  static Stream<List<String>> english() {
    return rows("english.tsv");
  }

  static Stream<List<String>> otherLanguages() {
    return rows("other-languages.tsv");
  }

  @ParameterizedTest
  @MethodSource
  void english(List<String> row) {
    assertThat(wishes(row.get(0))).isEqualTo(row.get(1));
  }

  @ParameterizedTest
  @MethodSource
  void otherLanguages(List<String> row) {
    assertThat(reader.read(row.get(1)).language()).isEqualTo(row.get(0));
    assertThat(wishes(row.get(1))).isEqualTo(row.get(2));
  }

  @ParameterizedTest
  @MethodSource("english")
  void isObeyed(List<String> row) {
    obeyed(row.get(0));
  }

  @ParameterizedTest
  @MethodSource("otherLanguages")
  void isObeyedInAnyLanguage(List<String> row) {
    obeyed(row.get(1));
  }

  private void obeyed(String text) {
    Reading reading = reader.read(text);
    Recipe base = new RandomWishes(text.hashCode()).recipe();

    Recipe recipe = Obedience.obey(reading, base, Preference.nearest());

    assertThat(Obedience.violations(reading, base, recipe)).isEmpty();
  }

  private String wishes(String text) {
    return reader.read(text).wishes().stream()
        .filter(wish -> wish.strength().compareTo(Strength.NAMED) <= 0)
        .map(WishText::of)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static Stream<List<String>> rows(String file) {
    try (InputStream in = PhraseTableTest.class.getResourceAsStream("/phrases/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
