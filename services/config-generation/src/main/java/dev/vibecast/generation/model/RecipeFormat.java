package dev.vibecast.generation.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteWeight;
import dev.vibecast.schema.music.Recipe;
import java.util.Arrays;
import java.util.List;

/**
 * The JSON Schema a reply has to keep, in the part of JSON Schema that servers with constrained
 * decoding understand: no lengths and no patterns, every property required, nothing else allowed.
 */
final class RecipeFormat {

  private RecipeFormat() {}

  static ResponseFormat response() {
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(
            JsonSchema.builder()
                .name("recipe")
                .rootElement(JsonRawSchema.from(schema().toString()))
                .build())
        .build();
  }

  /** Keys stand in the order in which the model should think. */
  private static ObjectNode schema() {
    ObjectNode properties = JsonNodeFactory.instance.objectNode();
    properties.set("thinking", typed("string"));
    properties.set("title", typed("string"));
    properties.set("config", config());
    properties.set("palettes", list(palette(), Recipe.PALETTES));
    return object(properties);
  }

  private static ObjectNode config() {
    ObjectNode properties = JsonNodeFactory.instance.objectNode();
    for (MusicField field : MusicField.values()) {
      properties.set(
          field.key(), FieldFormat.of(field.type()).put("description", field.description()));
    }
    return object(properties);
  }

  private static ObjectNode palette() {
    List<String> weights = Arrays.stream(PaletteWeight.values()).map(PaletteWeight::label).toList();
    ObjectNode color = JsonNodeFactory.instance.objectNode();
    color.set("hex", typed("string").put("description", "#RRGGBB"));
    color.set("weight", FieldFormat.words(weights));
    ObjectNode properties = JsonNodeFactory.instance.objectNode();
    properties.set("colors", list(object(color), Palette.SIZE));
    return object(properties);
  }

  private static ObjectNode object(ObjectNode properties) {
    ObjectNode object = typed("object");
    object.set("properties", properties);
    properties.fieldNames().forEachRemaining(object.withArray("required")::add);
    return object.put("additionalProperties", false);
  }

  private static ObjectNode list(ObjectNode items, int size) {
    ObjectNode list = typed("array").put("minItems", size).put("maxItems", size);
    list.set("items", items);
    return list;
  }

  private static ObjectNode typed(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
