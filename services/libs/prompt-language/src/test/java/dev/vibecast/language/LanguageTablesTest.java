package dev.vibecast.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "genres",
        "fields",
        "number-words",
        "instruments",
        "qualities",
        "lexicon",
        "grammar",
        "idioms",
        "scales",
        "tempo-words",
        "caps",
        "steering",
        "glossary"
      })
  void keepsItsSchema(String table) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(LanguageData.node(table + ".schema.json"));
    List<JsonNode> rows = LanguageData.lines(table + ".jsonl");

    assertThat(rows).isNotEmpty();
    rows.forEach(row -> assertThat(schema.validate(row)).as(row.toString()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"slips", "diminutives"})
  void keepsTheSchemaOfItsObject(String table) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(LanguageData.node(table + ".schema.json"));
    assertThat(schema.validate(LanguageData.node(table + ".json"))).isEmpty();
  }

  @Test
  void holdsThe72Genres() {
    assertThat(GenreTable.builtIn().all()).hasSize(72);
    assertThat(GenreTable.builtIn().find("lo-fi study")).isPresent();
    assertThat(GenreTable.builtIn().find("polka")).isEmpty();
  }

  @Test
  void holdsEnoughEnglishWords() {
    Set<String> phrases = new HashSet<>();
    for (String table : List.of("lexicon", "qualities")) {
      for (JsonNode row : LanguageData.lines(table + ".jsonl")) {
        phrases.addAll(LanguageData.strings(row.path("words")));
      }
    }
    assertThat(phrases).hasSizeGreaterThan(3000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "it", "pt", "ja", "hi", "ar"})
  void holdsEnoughWordsOfEachLanguage(String language) {
    Set<String> words = new HashSet<>();
    LanguageData.lines("glossary.jsonl")
        .forEach(row -> words.addAll(LanguageData.strings(row.path(language))));
    assertThat(words).hasSizeGreaterThan(450);
  }

  @Test
  void saysNothingTwiceInOneTable() {
    Map<String, Set<String>> doubled = new HashMap<>();
    for (String table : List.of("instruments", "qualities", "lexicon", "tempo-words", "scales")) {
      Set<String> seen = new HashSet<>();
      for (JsonNode row : LanguageData.lines(table + ".jsonl")) {
        List<String> words = new ArrayList<>(LanguageData.strings(row.path("words")));
        words.addAll(LanguageData.strings(row.path("more")));
        words.stream()
            .filter(word -> !seen.add(word))
            .forEach(word -> doubled.computeIfAbsent(table, t -> new HashSet<>()).add(word));
      }
    }
    assertThat(doubled).isEmpty();
  }

  @Test
  void glossesOnlyToEnglishThatMeansSomething() {
    Lexicon lexicon = Lexicon.builtIn();
    List<String> unknown =
        LanguageData.lines("glossary.jsonl").stream()
            .map(row -> row.path("en").asText())
            .filter(english -> Tokenizer.words(english).stream().noneMatch(lexicon::knows))
            .toList();
    assertThat(unknown).isEmpty();
  }

  @Test
  void ordersEveryValueOfAField() {
    LanguageData.orders()
        .forEach(
            (field, order) ->
                assertThat(order).as(field.key()).hasSameElementsAs(values(field.type().values())));
  }

  private static List<Object> values(List<?> values) {
    return List.copyOf(values);
  }
}
