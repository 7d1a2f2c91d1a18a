package dev.vibecast.schema.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.topic.Topics;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The AsyncAPI 3.0 document of all topics, self-contained. */
final class AsyncApiDocument {

  /** File name beside the schemas. */
  static final String FILE = "asyncapi.yaml";

  private static final String KAFKA_BINDING = "0.5.0";

  private final SchemaWriter writer = new SchemaWriter();
  private final ObjectNode root = ContractJson.mapper().createObjectNode();

  private AsyncApiDocument() {}

  static ObjectNode document() {
    AsyncApiDocument document = new AsyncApiDocument();
    document.info();
    document.channels();
    document.operations();
    document.components();
    return document.root;
  }

  private void info() {
    root.put("asyncapi", "3.0.0");
    ObjectNode info = root.putObject("info");
    info.put("title", "Vibecast").put("version", "1.0.0");
    info.put(
        "description",
        "Words to endless music. Every record is keyed by stream id: one stream is one partition"
            + " is one order. Readers ignore properties they do not know. Retention is part of the"
            + " contract.");
    info.putObject("license").put("name", "Apache-2.0");
    root.put("defaultContentType", "application/json");
  }

  private void channels() {
    ObjectNode channels = root.putObject("channels");
    for (Topics topic : Topics.values()) {
      ObjectNode channel = channels.putObject(camel(topic.name()));
      channel.put("address", topic.topicName());
      channel.put(
          "description",
          writer.docs().member(Topics.class, topic.name()).orElseThrow() + " " + kept(topic));
      ObjectNode messages = channel.putObject("messages");
      for (TopicMessage message : TopicMessage.of(topic)) {
        messages.putObject(message.key()).put("$ref", "#/components/messages/" + message.key());
      }
      bind(topic, channel.putObject("bindings").putObject("kafka"));
    }
  }

  private static String kept(Topics topic) {
    String bytes = "%d MiB a partition".formatted(topic.retentionBytes() >> 20);
    return topic
        .retention()
        .map(time -> "Kept for %s or %s, whichever ends first.".formatted(words(time), bytes))
        .orElse("The latest record of each key is kept.");
  }

  private static String words(Duration time) {
    return time.toDays() > 0 ? time.toDays() + " days" : time.toMinutes() + " minutes";
  }

  private static void bind(Topics topic, ObjectNode kafka) {
    kafka.put("topic", topic.topicName()).put("partitions", Topics.PARTITIONS);
    ObjectNode configuration = kafka.putObject("topicConfiguration");
    configuration.putArray("cleanup.policy").add(topic.cleanup().name().toLowerCase(Locale.ROOT));
    topic
        .retention()
        .ifPresent(
            time ->
                configuration
                    .put("retention.ms", time.toMillis())
                    .put("retention.bytes", topic.retentionBytes()));
    kafka.put("bindingVersion", KAFKA_BINDING);
  }

  private void operations() {
    ObjectNode operations = root.putObject("operations");
    for (TopicFlow flow : TopicFlow.all()) {
      String action = flow.action().name().toLowerCase(Locale.ROOT);
      String channel = camel(flow.topic().name());
      ObjectNode operation =
          operations.putObject(
              action + channel.substring(0, 1).toUpperCase(Locale.ROOT) + channel.substring(1));
      operation.put("action", action);
      operation.putObject("channel").put("$ref", "#/channels/" + channel);
      operation.put(
          "summary",
          flow.services().isEmpty()
              ? "By every service."
              : flow.services().stream().collect(Collectors.joining(", ", "By ", ".")));
      ArrayNode messages = operation.putArray("messages");
      for (TopicMessage message : TopicMessage.of(flow.topic())) {
        messages
            .addObject()
            .put("$ref", "#/channels/%s/messages/%s".formatted(channel, message.key()));
      }
    }
  }

  private void components() {
    ObjectNode components = root.putObject("components");
    ObjectNode messages = components.putObject("messages");
    AsyncApiMessages writerOfMessages = new AsyncApiMessages(writer.docs());
    Arrays.stream(Topics.values())
        .flatMap(topic -> TopicMessage.of(topic).stream())
        .forEach(message -> messages.set(message.key(), writerOfMessages.message(message)));
    SchemaBuilder schemas = writer.generator().buildMultipleSchemaDefinitions();
    ContractSchemas.CONTRACTS.forEach(schemas::createSchemaReference);
    components.set("schemas", schemas.collectDefinitions("components/schemas"));
  }

  /** {@code PROMPTS_ACCEPTED} is {@code promptsAccepted}. */
  private static String camel(String constant) {
    String words =
        Arrays.stream(constant.split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
