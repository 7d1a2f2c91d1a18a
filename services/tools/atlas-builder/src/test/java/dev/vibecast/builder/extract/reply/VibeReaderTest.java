package dev.vibecast.builder.extract.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.builder.extract.Replies;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VibeReaderTest {

  @Test
  void both_vibes_of_the_example_stand_every_check() {
    for (JsonNode vibe : Replies.example().path("vibes")) {
      CorpusVibe read = VibeReader.read(vibe, "x");

      assertThat(read.byLevel()).hasSize(5);
      assertThat(read.music().allowed()).hasSizeGreaterThan(11);
    }
  }

  @Test
  void free_text_is_tidied_and_what_no_vibe_has_is_dropped() {
    ObjectNode said = Replies.vibe("One <b>two</b> three four\u0007 five six seven eight");
    said.put("id", "mine").put("mood", "grey").put("genre", "polka from mars");

    CorpusVibe vibe = VibeReader.read(said, "x");

    assertThat(vibe.id()).isEqualTo("x");
    assertThat(vibe.title()).isEqualTo("One b two /b three four");
    assertThat(vibe.genre()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "/reading/tempo       | 'sluggish'   | tempo",
        "/reading/wobble      | 'slow'       | wobble",
        "/reading/bpm         | 'fast'       | bpm",
        "/reading/bpm         | 900          | bpm",
        "/reading/meter       | '9/9'        | meter",
        "/affect/V            | 4            | affect.V",
        "/affect/H            | -1           | affect.H",
        "/affect/Q            | 1            | affect.Q",
        "/affect/V            | 'much'       | affect.V",
        "/texts/xs            | ' '          | texts.xs",
        "/texts/xs            | 'a b c d e'  | texts.xs",
        "/scope               | 'mood'       | scope",
        "/palette             | ['#000000']  | palette",
        "/palette/0           | 'red'        | palette",
        "/tags                | []           | tags",
        "/title               | ''           | title",
        "/why                 | ' '          | why",
        "/reading             | {}           | reading",
        "/texts               | 'all'        | texts.xs",
        "/affect              | 3            | affect"
      })
  void what_is_wrong_is_named(String place, String value, String field)
      throws JsonProcessingException {
    ObjectNode said = Replies.vibe("One");
    JsonNode json = ContractJson.mapper().readTree(value.replace('\'', '"'));
    int last = place.lastIndexOf('/');
    String name = place.substring(last + 1);
    if (said.at(place.substring(0, last)) instanceof ObjectNode parent) {
      parent.set(name, json);
    } else {
      ((ArrayNode) said.get("palette")).set(0, json);
    }

    assertThatThrownBy(() -> VibeReader.read(said, "x"))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageStartingWith(field);
  }
}
