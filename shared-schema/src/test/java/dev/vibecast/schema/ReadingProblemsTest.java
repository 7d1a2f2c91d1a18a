package dev.vibecast.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.score.ClipScored;
import dev.vibecast.schema.timeline.StreamTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\":\"a\",\"backend\":\"gpt\"}|backend: \"gpt\" is not allowed; it takes one of retrieval, llm",
        "{\"text\":\"a\",\"backend\":1}|backend: 1 is not allowed; it takes one of retrieval, llm",
        "{\"text\":\"a\",\"backend\":\"\"}|backend: \"\" is not allowed; it takes one of retrieval, llm",
        "{\"text\":5}|text: 5 is not allowed; it takes text",
        "{\"text\":true}|text: true is not allowed; it takes text",
        "{\"text\":{}}|text: takes text",
        "{\"text\":\"a\",\"seed\":\"7\"}|seed: takes a whole number from -9223372036854775808 to",
        "{\"text\":\"a\",\"seed\":7.5}|seed: 7.5 is not allowed; it takes a whole number from",
        "{\"text\":\"a\",\"seed\":99999999999999999999}|seed: takes a whole number from",
        "{\"text\":\"a\",\"transitionSeconds\":\"\"}|transitionSeconds: \"\" is not allowed; it takes a number",
        "{\"text\":\"a\",\"transitionSeconds\":61}|transitionSeconds: 61 is not allowed; it takes 0 to 60",
        "{\"text\":\"a\",\"transitionSeconds\":NaN}|json: is not valid JSON at line 1",
        "{\"text\":\"a\",\"streamId\":\"a/b\"}|streamId: is not allowed; it takes 1 to 64 of",
        "{\"prompts\":{}}|prompts: takes a list",
        "{\"prompts\":[null]}|prompts[0]: is missing",
        "{\"prompts\":[{\"weight\":1}]}|prompts[0].text: is missing",
        "{\"prompts\":[{\"text\":\"a\",\"weight\":-2000000}]}|prompts[0].weight: -2000000 is not allowed; it takes -1000000 to 1000000",
        "{\"prompts\":[{\"text\":\"a\",\"weight\":1e400}]}|prompts[0].weight: Infinity is not allowed",
        "{}|text: give either text or prompts",
        "{\"text\":\"a\",\"text\":\"b\"}|json: is not valid JSON",
        "{\"text\":\"a\"} x|json: is not valid JSON",
        "{\"text\":\"a\"} {}|json: takes",
        "null|json: is null",
        "[]|json: takes an object",
        "\"rain\"|json: takes an object",
        "{\"text\":|is not valid JSON",
      })
  void a_bad_prompt_names_its_field_and_what_it_takes(String json, String message) {
    assertThatThrownBy(() -> ContractJson.readStrict(json.getBytes(UTF_8), PromptSubmitted.class))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("dev.vibecast")
        .hasMessageNotContaining("java.");
  }

  @Test
  void a_missing_or_unknown_type_lists_the_types() {
    assertThatThrownBy(() -> command("{\"commandId\":\"c\"}"))
        .hasMessageStartingWith("type: is missing; it takes one of apply_recipe, steer, set_mix,");
    assertThatThrownBy(() -> command("{\"type\":\"explode\"}"))
        .hasMessageStartingWith("type: \"explode\" is not allowed; it takes one of apply_recipe,");
  }

  @Test
  void an_instant_is_text_of_four_digit_years() {
    for (String at : new String[] {"\"yesterday\"", "1700000000", "\"+12026-01-01T00:00:00Z\""}) {
      String json =
          "{\"type\":\"pause\",\"commandId\":\"c\",\"streamId\":\"s\",\"issuedAt\":%s}"
              .formatted(at);
      assertThatThrownBy(() -> command(json))
          .hasMessageStartingWith("issuedAt: ")
          .hasMessageEndingWith("takes an instant such as 2026-01-02T03:04:05Z");
    }
  }

  @Test
  void a_problem_deep_in_a_document_carries_its_whole_path() {
    String json = new String(ContractJson.write(Samples.timeline()), UTF_8);
    String bad = json.replaceFirst("\"tempo\":\"medium\"", "\"tempo\":\"presto\"");

    assertThatThrownBy(() -> ContractJson.read(bad.getBytes(UTF_8), StreamTimeline.class))
        .hasMessageStartingWith(
            "segments[0].recipe.config.tempo: \"presto\" is not allowed; it takes");
  }

  @Test
  void several_problems_of_one_object_are_all_reported() {
    String json =
        """
        {"title":"a b c d e f g","config":{},"palettes":[]}
        """;

    assertThatThrownBy(() -> ContractJson.read(json.getBytes(UTF_8), Recipe.class))
        .hasMessage("title: has more than 6 words; palettes: has 0 entries; it takes 3");
  }

  @Test
  void a_missing_number_is_an_error_not_a_zero() {
    String json = new String(ContractJson.write(Samples.score()), UTF_8);

    assertThatThrownBy(
            () ->
                ContractJson.read(
                    json.replaceFirst("\"clicks\":0,", "").getBytes(UTF_8), ClipScored.class))
        .hasMessageStartingWith("clicks: takes a whole number");
  }

  @Test
  void deep_nesting_long_texts_and_long_numbers_are_refused() {
    String[] documents = {
      "{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}",
      "{\"text\":\"" + "a".repeat(100_000) + "\"}",
      "{\"" + "k".repeat(1000) + "\":1,\"text\":\"a\"}",
      "{\"seed\":" + "1".repeat(100) + ",\"text\":\"a\"}",
      "{\"text\":\"a\"" + " ".repeat(2 << 20) + "}",
    };
    for (String json : documents) {
      assertThatThrownBy(() -> ContractJson.read(json.getBytes(UTF_8), PromptSubmitted.class))
          .as(json.substring(0, 10))
          .isInstanceOf(InvalidContractException.class)
          .hasMessageContaining("is too large; a document takes 32 levels");
    }
  }

  @Test
  void a_message_never_repeats_a_long_value() {
    String json = "{\"text\":\"a\",\"backend\":\"" + "b".repeat(10_000) + "\"}";

    assertThatThrownBy(() -> ContractJson.read(json.getBytes(UTF_8), PromptSubmitted.class))
        .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(200));
  }

  private static StreamCommand command(String json) {
    return ContractJson.read(json.getBytes(UTF_8), StreamCommand.class);
  }
}
