package dev.vibecast.schema.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteColor;
import dev.vibecast.schema.music.PaletteWeight;
import dev.vibecast.schema.music.Recipe;
import java.util.List;

/**
 * What a language model must answer: every field, no other key, labels only. It keeps to keywords
 * that providers' strict modes accept, so lengths of texts are in descriptions.
 */
final class ResponseSchema {

  /** File name beside the schemas of the contracts. */
  static final String FILE = "recipe-response.schema.json";

  private ResponseSchema() {}

  static ObjectNode schema() {
    ObjectNode schema = ContractJson.mapper().createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "RecipeResponse");
    ObjectNode properties = object(schema, "A recipe of music for a prompt.");
    text(
        properties.putObject("thinking"),
        "Reasons for the choices, at most %d characters.".formatted(Recipe.MAX_THINKING_CHARS));
    text(
        properties.putObject("title"),
        "1 to %d words, at most %d characters."
            .formatted(Recipe.MAX_TITLE_WORDS, Recipe.MAX_TITLE_CHARS));
    config(properties.putObject("config"));
    palettes(properties.putObject("palettes"));
    requireAll(schema);
    return schema;
  }

  private static void config(ObjectNode schema) {
    ObjectNode properties = object(schema, "The 34 fields that decide how the music sounds.");
    for (MusicField field : MusicField.values()) {
      properties.set(field.key(), FieldSchemas.inResponse(field));
    }
    requireAll(schema);
  }

  private static void palettes(ObjectNode schema) {
    array(schema, Recipe.PALETTES, "Three alternative palettes for a picture of the music.");
    ObjectNode palette = schema.putObject("items");
    ObjectNode colors = object(palette, "Five different colours.").putObject("colors");
    array(colors, Palette.SIZE, "Heaviest first.");
    requireAll(palette);
    ObjectNode color = colors.putObject("items");
    ObjectNode parts = object(color, "One colour and how much of the picture it covers.");
    text(parts.putObject("hex"), "#RRGGBB").put("pattern", "^" + PaletteColor.PATTERN + "$");
    FieldSchemas.labels(parts.putObject("weight"), List.of(PaletteWeight.values()))
        .put("description", "Share of the picture, xs smallest.");
    requireAll(color);
  }

  private static ObjectNode object(ObjectNode schema, String description) {
    schema.put("type", "object").put("description", description);
    return schema.putObject("properties");
  }

  private static void array(ObjectNode schema, int size, String description) {
    schema.put("type", "array").put("description", description);
    schema.put("minItems", size).put("maxItems", size);
  }

  private static ObjectNode text(ObjectNode schema, String description) {
    return schema.put("type", "string").put("description", description);
  }

  private static void requireAll(ObjectNode schema) {
    ArrayNode required = schema.putArray("required");
    schema.get("properties").fieldNames().forEachRemaining(required::add);
    schema.put("additionalProperties", false);
  }
}
