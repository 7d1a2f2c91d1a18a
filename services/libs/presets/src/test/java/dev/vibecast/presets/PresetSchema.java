package dev.vibecast.presets;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.vibecast.schema.ContractJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The committed schema of presets, with the contracts that it refers to. */
final class PresetSchema {

  private final Schema schema;

  PresetSchema() {
    Map<String, String> contracts =
        Map.of(
            "urn:vibecast:schema:v1:music-config", text("/schemas/v1/music-config.schema.json"),
            "urn:vibecast:schema:v1:recipe", text("/schemas/v1/recipe.schema.json"));
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(contracts));
    schema = registry.getSchema(json("/presets/preset.schema.json"));
  }

  /** What the schema finds wrong. */
  List<String> problems(JsonNode preset) {
    return schema.validate(preset).stream().map(Object::toString).toList();
  }

  static JsonNode json(String resource) {
    try {
      return ContractJson.mapper().readTree(text(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String text(String resource) {
    try (InputStream in = PresetSchema.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
