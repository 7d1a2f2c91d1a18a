package dev.vibecast.schema.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicField;
import java.util.List;

/** JSON Schemas of single recipe fields, from the registry. */
final class FieldSchemas {

  private FieldSchemas() {}

  /** What a config takes: the type, the description and the default. */
  static ObjectNode inConfig(MusicField field) {
    ObjectNode schema = plain(field).put("description", field.description());
    return schema.set("default", ContractJson.mapper().valueToTree(field.defaultValue()));
  }

  /** What a language model must write: the type and the description. */
  static ObjectNode inResponse(MusicField field) {
    return plain(field).put("description", field.description());
  }

  /** The type alone. */
  static ObjectNode plain(MusicField field) {
    ObjectNode schema = ContractJson.mapper().createObjectNode();
    switch (field.type()) {
      case FieldType.Labels(List<? extends Label> labels) -> labels(schema, labels);
      case FieldType.Range(int min, int max) ->
          schema.put("type", "integer").put("minimum", min).put("maximum", max);
      case FieldType.Choice(List<Integer> numbers) -> {
        ArrayNode allowed = schema.put("type", "integer").putArray("enum");
        numbers.forEach(allowed::add);
      }
      case FieldType.Flag flag -> schema.put("type", "boolean");
    }
    return schema;
  }

  /** A closed set of words. */
  static ObjectNode labels(ObjectNode schema, List<? extends Label> labels) {
    ArrayNode allowed = schema.put("type", "string").putArray("enum");
    labels.forEach(label -> allowed.add(label.label()));
    return schema;
  }
}
