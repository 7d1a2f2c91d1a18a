package dev.vibecast.generation.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import java.util.List;
import java.util.stream.IntStream;

/** The JSON Schema of one field's values, always as a closed set. */
final class FieldFormat {

  private FieldFormat() {}

  static ObjectNode of(FieldType type) {
    return switch (type) {
      case FieldType.Labels(var labels) -> words(labels.stream().map(Label::label).toList());
      case FieldType.Range(int min, int max) -> numbers(IntStream.rangeClosed(min, max));
      case FieldType.Choice(var choices) -> numbers(choices.stream().mapToInt(n -> n));
      case FieldType.Flag() -> JsonNodeFactory.instance.objectNode().put("type", "boolean");
    };
  }

  static ObjectNode words(List<String> words) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
    words.forEach(schema.withArray("enum")::add);
    return schema;
  }

  private static ObjectNode numbers(IntStream numbers) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "integer");
    numbers.forEach(schema.withArray("enum")::add);
    return schema;
  }
}
