package dev.vibecast.schema.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.topic.Topics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The committed document keeps the structure of AsyncAPI 3.0 and says what the code does. */
class AsyncApiDocumentTest {

  private final String yaml =
      CommittedFiles.read(CommittedFiles.SCHEMAS.resolve(AsyncApiDocument.FILE));
  private final JsonNode document = Yaml.read(yaml);

  @Test
  void yaml_loses_nothing_of_the_document() {
    assertThat(PrettyJson.of(document)).isEqualTo(PrettyJson.of(AsyncApiDocument.document()));
  }

  @Test
  void it_is_an_asyncapi_3_document() {
    assertThat(document.get("asyncapi").textValue()).isEqualTo("3.0.0");
    assertThat(document.at("/info/title").textValue()).isNotEmpty();
    assertThat(document.at("/info/version").textValue()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(keys(document))
        .containsExactly(
            "asyncapi", "info", "defaultContentType", "channels", "operations", "components");
  }

  @Test
  void every_reference_leads_somewhere_within_the_document() {
    List<String> references = document.findValuesAsText("$ref");

    assertThat(references).hasSizeGreaterThan(100);
    assertThat(references)
        .allSatisfy(
            reference -> {
              assertThat(reference).startsWith("#/");
              assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            });
  }

  @Test
  void there_is_a_channel_for_every_topic_with_its_retention() {
    List<JsonNode> channels = children(document.get("channels"));

    assertThat(channels)
        .extracting(channel -> channel.get("address").textValue())
        .containsExactly(
            Arrays.stream(Topics.values()).map(Topics::topicName).toArray(String[]::new));
    assertThat(channels)
        .allSatisfy(
            channel -> {
              assertThat(channel.get("description").textValue()).containsPattern("[Kk]ept");
              assertThat(channel.get("messages").size()).isPositive();
              assertThat(channel.at("/bindings/kafka/topicConfiguration/cleanup.policy").size())
                  .isEqualTo(1);
            });
  }

  @Test
  void an_operation_sends_or_receives_messages_of_its_channel() {
    for (JsonNode operation : document.get("operations")) {
      String channel = operation.at("/channel/$ref").textValue();
      assertThat(operation.get("action").textValue()).isIn("send", "receive");
      assertThat(channel).startsWith("#/channels/");
      assertThat(operation.get("messages").findValuesAsText("$ref"))
          .isNotEmpty()
          .allMatch(message -> message.startsWith(channel + "/messages/"));
    }
  }

  @Test
  void somebody_sends_or_receives_on_every_channel() {
    Set<String> used = new HashSet<>();
    document
        .get("operations")
        .forEach(operation -> used.add(operation.at("/channel/$ref").textValue()));

    assertThat(used)
        .hasSize(Topics.values().length)
        .containsExactlyInAnyOrderElementsOf(
            keys(document.get("channels")).stream().map(key -> "#/channels/" + key).toList());
  }

  @Test
  void every_message_has_a_media_type_a_payload_and_a_key() {
    for (JsonNode message : document.at("/components/messages")) {
      assertThat(message.get("contentType").textValue()).contains("/");
      assertThat(message.get("payload").isObject()).isTrue();
      assertThat(message.at("/bindings/kafka/key/type").textValue()).isEqualTo("string");
    }
    assertThat(document.at("/components/messages").size()).isEqualTo(13);
  }

  @Test
  void the_headers_of_audio_are_those_of_a_chunk() {
    JsonNode headers = document.at("/components/messages/AudioChunk/headers");

    assertThat(keys(headers.get("properties")))
        .containsExactlyElementsOf(GoldenRecords.CHUNK.headers().keySet());
    assertThat(headers.get("required").size()).isEqualTo(headers.get("properties").size());
  }

  @Test
  void dead_letters_follow_the_one_naming_rule() {
    List<String> names = Arrays.stream(Topics.values()).map(Topics::topicName).toList();

    for (Topics topic : Topics.values()) {
      if (topic.name().endsWith("_DLQ")) {
        Topics origin = Topics.valueOf(topic.name().replace("_DLQ", ""));
        assertThat(topic.topicName()).isEqualTo(Topics.deadLetterOf(origin.topicName()));
      }
    }
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.startsWith("vibecast."));
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static List<JsonNode> children(JsonNode object) {
    List<JsonNode> children = new ArrayList<>();
    object.forEach(children::add);
    return children;
  }
}
