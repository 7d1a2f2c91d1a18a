package dev.vibecast.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every label of every field can be said outright. */
class FieldGrammarTest {

  private static final int LEAST_PHRASINGS = 3;

  private final PromptReader reader = PromptReader.builtIn();

  @ParameterizedTest
  @EnumSource(MusicField.class)
  void everyLabelIsSayable(MusicField field) {
    Map<String, List<String>> right = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (JsonNode row : rows(field)) {
      for (Map.Entry<String, JsonNode> value : row.path("values").properties()) {
        String label = value.getKey();
        for (String phrase : phrasings(row, LanguageData.strings(value.getValue()))) {
          if (asksOnly(phrase, field, label)) {
            right.computeIfAbsent(label, l -> new ArrayList<>()).add(phrase);
          } else {
            wrong.add(phrase + " -> " + asked(phrase) + ", not " + label);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    for (Object label : field.type().values()) {
      String name = label instanceof Label l ? l.label() : String.valueOf(label);
      assertThat(right).containsKey(name);
      assertThat(right.get(name)).as(name).hasSizeGreaterThanOrEqualTo(LEAST_PHRASINGS);
    }
  }

  @Test
  void noTwoFieldsFightOverWords() {
    Map<String, String> owners = new HashMap<>();
    List<String> fights = new ArrayList<>();
    for (JsonNode row : LanguageData.lines("fields.jsonl")) {
      for (Map.Entry<String, JsonNode> value : row.path("values").properties()) {
        String owner = row.path("field").asText() + "=" + value.getKey();
        for (String word : LanguageData.strings(value.getValue())) {
          for (String name : LanguageData.strings(row.path("names"))) {
            String other = owners.putIfAbsent(name + ": " + word, owner);
            if (other != null && !other.equals(owner)) {
              fights.add(name + ": " + word + " is " + other + " and " + owner);
            }
          }
        }
      }
    }
    assertThat(fights).isEmpty();
  }

  private static List<JsonNode> rows(MusicField field) {
    return LanguageData.lines("fields.jsonl").stream()
        .filter(row -> row.path("field").asText().equals(field.key()))
        .toList();
  }

  private static List<String> phrasings(JsonNode row, List<String> words) {
    List<String> names = LanguageData.strings(row.path("names"));
    boolean nameFirst = row.has("first");
    return names.stream()
        .limit(3)
        .flatMap(
            name ->
                words.stream()
                    .flatMap(
                        word ->
                            Stream.of(
                                name + ": " + word,
                                name + " is " + word,
                                nameFirst || silences(word)
                                    ? name + " = " + word
                                    : word + " " + name)))
        .toList();
  }

  /** These are said behind a name only; in front of it "no" is a negation. */
  private static boolean silences(String word) {
    return List.of("none", "off", "zero").contains(word);
  }

  private List<String> asked(String phrase) {
    return reader.read(phrase).wishes().stream()
        .filter(wish -> wish.strength().compareTo(Strength.NAMED) <= 0)
        .map(WishText::of)
        .distinct()
        .toList();
  }

  /** An instrument that only this label plays says the same. */
  private boolean asksOnly(String phrase, MusicField field, String label) {
    String wish = field.key() + "=" + label;
    List<Wish> wishes =
        reader.read(phrase).wishes().stream()
            .filter(w -> w.strength().compareTo(Strength.NAMED) <= 0)
            .toList();
    return !wishes.isEmpty()
        && wishes.stream()
            .allMatch(
                w ->
                    w instanceof Wish.AnyOf any
                        ? any.choices().getFirst().equals(choice(wish))
                        : WishText.of(w).equals(wish));
  }

  private static Choice choice(String wish) {
    Limit limit = Limit.parse(wish);
    return new Choice(limit.field(), limit.values().getFirst());
  }
}
