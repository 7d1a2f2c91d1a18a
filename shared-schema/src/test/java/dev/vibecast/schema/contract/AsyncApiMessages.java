package dev.vibecast.schema.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.StreamId;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.prompt.PromptSubmitted;

/** The messages of the AsyncAPI document. */
final class AsyncApiMessages {

  static final String SCHEMAS = "#/components/schemas/";
  private static final String KAFKA_BINDING = "0.5.0";
  private static final AudioChunk CHUNK = GoldenRecords.CHUNK;

  private final Javadocs docs;
  private final AsyncApiHeaders headers;

  AsyncApiMessages(Javadocs docs) {
    this.docs = docs;
    this.headers = new AsyncApiHeaders(docs);
  }

  ObjectNode message(TopicMessage message) {
    ObjectNode node =
        switch (message) {
          case TopicMessage.Json json -> json(json);
          case TopicMessage.PromptLine line -> promptLine();
          case TopicMessage.PromptCloudEvent event -> promptCloudEvent();
          case TopicMessage.Audio audio -> audio();
          case TopicMessage.DeadLetter letter -> deadLetter();
        };
    ObjectNode kafka = node.putObject("bindings").putObject("kafka");
    kafka
        .putObject("key")
        .put("type", "string")
        .put("pattern", "^" + StreamId.PATTERN + "$")
        .put("description", "The stream id.");
    kafka.put("bindingVersion", KAFKA_BINDING);
    return node;
  }

  private ObjectNode json(TopicMessage.Json json) {
    ObjectNode node =
        node(json.key(), "application/json", docs.type(json.contract()).orElseThrow());
    node.set("headers", headers.cloudEvent(json.type(), json.byServices()));
    node.putObject("payload").put("$ref", SCHEMAS + json.contract().getSimpleName());
    return node;
  }

  private static ObjectNode promptLine() {
    ObjectNode node = node("PromptLine", "text/plain", "A prompt as one bare line of UTF-8 text.");
    node.putObject("payload").put("type", "string").put("minLength", 1);
    return node;
  }

  private static ObjectNode promptCloudEvent() {
    ObjectNode node =
        node(
            "PromptCloudEvent",
            "application/cloudevents+json",
            "A prompt as a CloudEvent in structured mode; its subject names the stream, or the"
                + " record key does.");
    ObjectNode payload = node.putObject("payload").put("type", "object");
    payload.putArray("required").add("specversion").add("id").add("source").add("type").add("data");
    ObjectNode properties = payload.putObject("properties");
    properties.putObject("specversion").put("const", "1.0");
    properties.putObject("id").put("type", "string").put("description", "Taken for promptId.");
    properties.putObject("source").put("type", "string");
    properties.putObject("type").put("const", PromptSubmitted.TYPE);
    properties.putObject("subject").put("type", "string").put("description", "The stream id.");
    properties.putObject("data").putArray("oneOf").add(text()).add(promptSubmitted());
    return node;
  }

  private static ObjectNode text() {
    return ContractJson.mapper().createObjectNode().put("type", "string");
  }

  private static ObjectNode promptSubmitted() {
    return ContractJson.mapper()
        .createObjectNode()
        .put("$ref", SCHEMAS + PromptSubmitted.class.getSimpleName());
  }

  private ObjectNode audio() {
    String type = CHUNK.headers().get("content-type");
    ObjectNode node = node("AudioChunk", type, docs.type(AudioChunk.class).orElseThrow());
    node.set("headers", headers.audio(CHUNK));
    node.putObject("payload")
        .put("type", "string")
        .put("format", "binary")
        .put("description", docs.component(AudioChunk.class, "pcm").orElseThrow());
    return node;
  }

  private ObjectNode deadLetter() {
    ObjectNode node =
        node(
            "DeadLetter",
            "application/octet-stream",
            "The original key, value and headers of a record that could not be served.");
    node.set("headers", headers.deadLetter());
    node.putObject("payload").put("type", "string").put("format", "binary");
    return node;
  }

  private static ObjectNode node(String name, String contentType, String description) {
    return ContractJson.mapper()
        .createObjectNode()
        .put("name", name)
        .put("contentType", contentType)
        .put("summary", description);
  }
}
