package dev.vibecast.schema.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.audio.ChunkHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Schemas of record headers, described by the Javadoc of {@link ChunkHeaders}. */
final class AsyncApiHeaders {

  private static final String PREFIX = "dead-letter-";
  private static final Map<String, String> CONSTANTS =
      Map.of(
          ChunkHeaders.CE_ID, "CE_ID",
          ChunkHeaders.CE_SOURCE, "CE_SOURCE",
          ChunkHeaders.CE_TYPE, "CE_TYPE",
          ChunkHeaders.CE_SPECVERSION, "CE_SPECVERSION",
          ChunkHeaders.CE_SUBJECT, "CE_SUBJECT",
          ChunkHeaders.CE_TIME, "CE_TIME",
          ChunkHeaders.CONTENT_TYPE, "CONTENT_TYPE");

  private final Javadocs docs;

  AsyncApiHeaders(Javadocs docs) {
    this.docs = docs;
  }

  /** CloudEvents binary mode. */
  ObjectNode cloudEvent(String type, boolean required) {
    ObjectNode headers = object();
    for (String name :
        List.of(
            ChunkHeaders.CE_ID,
            ChunkHeaders.CE_SOURCE,
            ChunkHeaders.CE_TYPE,
            ChunkHeaders.CE_SPECVERSION,
            ChunkHeaders.CE_SUBJECT,
            ChunkHeaders.CE_TIME,
            ChunkHeaders.CONTENT_TYPE)) {
      text(headers, name, CONSTANTS.get(name), required);
    }
    constant(headers, ChunkHeaders.CE_TYPE, type);
    constant(headers, ChunkHeaders.CE_SPECVERSION, "1.0");
    header(headers, ChunkHeaders.CE_TIME).put("format", "date-time");
    return headers;
  }

  /** CloudEvents headers without a time, then the facts about the audio. */
  ObjectNode audio(AudioChunk example) {
    ObjectNode headers = object();
    for (Map.Entry<String, String> header : example.headers().entrySet()) {
      String name = header.getKey();
      String constant = CONSTANTS.getOrDefault(name, constantOf(name));
      text(headers, name, constant, true);
      header(headers, name).putArray("examples").add(header.getValue());
      if (header.getValue().matches("\\d+")) {
        header(headers, name).put("pattern", "^[0-9]+$");
      }
    }
    constant(headers, ChunkHeaders.CE_TYPE, AudioChunk.TYPE);
    constant(headers, ChunkHeaders.CE_SPECVERSION, "1.0");
    constant(headers, ChunkHeaders.RATE, Integer.toString(AudioChunk.SAMPLE_RATE_HZ));
    constant(headers, ChunkHeaders.CHANNELS, Integer.toString(AudioChunk.CHANNELS));
    constant(headers, ChunkHeaders.CODEC, AudioChunk.CODEC);
    return headers;
  }

  /** Why a record is here, beside the headers it came with. */
  ObjectNode deadLetter() {
    ObjectNode headers = object();
    add(headers, PREFIX + "reason", "What is wrong, naming the field and what it takes.", true);
    add(headers, PREFIX + "topic", "Topic that the record came from.", true);
    add(headers, PREFIX + "partition", "Partition that the record came from.", true);
    add(headers, PREFIX + "offset", "Offset that the record had.", true);
    return headers;
  }

  private static String constantOf(String name) {
    return name.substring("vc-".length()).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static ObjectNode object() {
    ObjectNode headers = ContractJson.mapper().createObjectNode().put("type", "object");
    headers.putObject("properties");
    return headers;
  }

  private void text(ObjectNode headers, String name, String constant, boolean required) {
    add(headers, name, docs.member(ChunkHeaders.class, constant).orElseThrow(), required);
  }

  private static void add(ObjectNode headers, String name, String description, boolean required) {
    ObjectNode properties = (ObjectNode) headers.get("properties");
    properties.putObject(name).put("type", "string").put("description", description);
    if (required) {
      ((ArrayNode) headers.withArray("required")).add(name);
    }
  }

  private static void constant(ObjectNode headers, String name, String value) {
    header(headers, name).put("const", value);
  }

  private static ObjectNode header(ObjectNode headers, String name) {
    return (ObjectNode) headers.get("properties").get(name);
  }
}
