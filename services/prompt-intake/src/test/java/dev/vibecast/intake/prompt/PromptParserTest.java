package dev.vibecast.intake.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.prompt.PromptSubmitted;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptParserTest {

  private final PromptParser parser = new PromptParser(65_536);

  @Test
  void a_bare_line_is_a_prompt_for_the_stream_of_its_key() {
    PromptSubmitted prompt = parser.parse(record("demo", "heavy rain on a tin roof\r\n", Map.of()));

    assertThat(prompt.text()).isEqualTo("heavy rain on a tin roof");
    assertThat(prompt.streamId()).isEqualTo("demo");
    assertThat(prompt.promptId()).isNull();
  }

  @Test
  void a_field_wins_over_the_key_and_the_cloud_event_id() {
    String json = "{\"promptId\":\"mine\",\"streamId\":\"a\",\"text\":\"rain\"}";

    PromptSubmitted prompt =
        parser.parse(record("b", json, Map.of("ce_type", PromptSubmitted.TYPE, "ce_id", "theirs")));

    assertThat(prompt.promptId()).isEqualTo("mine");
    assertThat(prompt.streamId()).isEqualTo("a");
  }

  @Test
  void a_structured_cloud_event_brings_id_and_subject() {
    String json =
        """
        {"specversion":"1.0","type":"%s","id":"e-1","source":"/test","subject":"demo",
         "data":{"prompts":[{"text":"rain","weight":2},{"text":"jazz","weight":1}]}}
        """
            .formatted(PromptSubmitted.TYPE);

    PromptSubmitted prompt = parser.parse(record(null, json, Map.of()));

    assertThat(prompt.promptId()).isEqualTo("e-1");
    assertThat(prompt.streamId()).isEqualTo("demo");
    assertThat(prompt.prompts()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\":\"rain\"                     | json",
        "{\"text\":\"rain\",\"tempo\":3}        | tempo",
        "{\"text\":\"a\",\"prompts\":[{\"text\":\"b\",\"weight\":1}]} | text",
        "{\"streamId\":\"x\"}                   | text",
        "{\"prompts\":[]}                       | text",
        "{\"prompts\":[{\"text\":\"a\",\"weight\":-2e6}]} | weight",
        "{\"prompts\":[{\"text\":\"a\",\"weight\":NaN}]}  | json",
        "{\"prompts\":[{\"text\":\"a\",\"weight\":1e999}]} | weight",
        "{\"text\":\"a\",\"transitionSeconds\":61}       | transitionSeconds",
        "{\"text\":\"a\",\"backend\":\"oracle\"}         | backend",
        "{\"specversion\":\"1.0\",\"type\":\"order.placed\",\"data\":\"x\"} | type",
      })
  void a_wrong_document_is_rejected_naming_the_place(String json, String place) {
    assertThatThrownBy(() -> parser.parse(record("demo", json, Map.of())))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageContaining(place);
  }

  @Test
  void bytes_that_are_no_text_are_rejected() {
    assertThatThrownBy(() -> parser.parse(raw(new byte[] {(byte) 0xC3, 0x28})))
        .hasMessageContaining("not valid UTF-8");
    assertThatThrownBy(() -> parser.parse(raw(new byte[0]))).hasMessageContaining("empty");
    assertThatThrownBy(() -> parser.parse(raw(null))).hasMessageContaining("empty");
    assertThatThrownBy(() -> parser.parse(raw(new byte[100_000]))).hasMessageContaining("65536");
  }

  @Test
  void no_bytes_whatsoever_cause_anything_but_a_contract_error() {
    Random random = new Random(7);
    byte[] seed = "{\"prompts\":[{\"text\":\"rain\",\"weight\":1.0}],\"seed\":7}".getBytes(UTF_8);

    for (int i = 0; i < 5_000; i++) {
      byte[] mutated = seed.clone();
      for (int k = 0; k <= random.nextInt(4); k++) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      try {
        parser.parse(raw(mutated));
      } catch (InvalidContractException expected) {
        assertThat(expected.problems()).isNotEmpty();
      }
    }
  }

  private static PromptRecord record(String key, String value, Map<String, String> headers) {
    return new PromptRecord("p-0-1", key, value.getBytes(UTF_8), headers, Instant.EPOCH);
  }

  private static PromptRecord raw(byte[] value) {
    return new PromptRecord("p-0-1", "demo", value, Map.of(), Instant.EPOCH);
  }
}
