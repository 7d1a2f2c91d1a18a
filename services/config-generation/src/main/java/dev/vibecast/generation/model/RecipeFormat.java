package dev.vibecast.generation.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.vibecast.generation.prompt.ResourceText;
import dev.vibecast.schema.ContractJson;

/** The form that a reply has to fill: the contract's JSON Schema for models, as response format. */
final class RecipeFormat {

  private static final String CONTRACT = "/schemas/v1/recipe-response.schema.json";

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

  /** Servers that decode to a schema take a closed list of keywords; the dialect is not on it. */
  private static JsonNode schema() {
    try {
      ObjectNode schema = (ObjectNode) ContractJson.mapper().readTree(ResourceText.read(CONTRACT));
      schema.remove("$schema");
      return schema;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(CONTRACT + " is not JSON", e);
    }
  }
}
