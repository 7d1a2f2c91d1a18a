package dev.vibecast.schema.contract;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.ConfigUpdate;
import dev.vibecast.schema.music.FieldChange;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Definitions of the types whose JSON is not their components but the field registry. */
final class MusicDefinitions implements CustomDefinitionProviderV2 {

  private final Javadocs docs;

  MusicDefinitions(Javadocs docs) {
    this.docs = docs;
  }

  @Override
  public CustomDefinition provideCustomSchemaDefinition(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> erased = type.getErasedType();
    if (erased == MusicConfig.class) {
      return definition(config());
    }
    if (erased == ConfigUpdate.class) {
      return definition(update(context));
    }
    if (erased == Mix.class) {
      return definition(mix(context));
    }
    return erased == Map.class ? new CustomDefinition(positions(), true) : null;
  }

  private static CustomDefinition definition(ObjectNode schema) {
    return new CustomDefinition(
        schema, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.NO);
  }

  private ObjectNode config() {
    ObjectNode schema = object(MusicConfig.class);
    ObjectNode properties = schema.putObject("properties");
    properties
        .putObject("schema_version")
        .put("type", "integer")
        .put("const", MusicConfig.SCHEMA_VERSION)
        .put("description", docs.member(MusicConfig.class, "schemaVersion").orElseThrow());
    for (MusicField field : MusicField.values()) {
      properties.set(field.key(), FieldSchemas.inConfig(field));
    }
    return schema;
  }

  private ObjectNode update(SchemaGenerationContext context) {
    ObjectNode schema = object(ConfigUpdate.class);
    ObjectNode properties = schema.putObject("properties");
    for (MusicField field : MusicField.values()) {
      properties.set(field.key(), change(field, context));
    }
    properties.set(
        "bpm",
        ComponentRules.range(
            described("bpm").put("type", "number"), Overrides.MIN_BPM, Overrides.MAX_BPM));
    properties.set("meter", FieldSchemas.labels(described("meter"), List.of(Meter.values())));
    return schema.put("additionalProperties", false);
  }

  private static ObjectNode change(MusicField field, SchemaGenerationContext context) {
    if (!field.steppable()) {
      return FieldSchemas.inResponse(field);
    }
    ObjectNode schema = ContractJson.mapper().createObjectNode();
    schema.put("description", field.description());
    ArrayNode forms = schema.putArray("oneOf").add(FieldSchemas.plain(field));
    forms.add(reference(FieldChange.Step.class, context));
    forms.add(reference(FieldChange.Continuous.class, context));
    return schema;
  }

  private ObjectNode mix(SchemaGenerationContext context) {
    ObjectNode schema = object(Mix.class);
    ObjectNode properties = schema.putObject("properties");
    for (Layer layer : Layer.values()) {
      properties.set(layer.label(), reference(LayerMix.class, context));
    }
    return schema.put("additionalProperties", false);
  }

  /** The one map of the contracts: positions by field key. */
  private static ObjectNode positions() {
    ObjectNode schema = ContractJson.mapper().createObjectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    Arrays.stream(MusicField.values())
        .filter(MusicField::steppable)
        .map(field -> properties.putObject(field.key()).put("type", "number"))
        .forEach(position -> ComponentRules.range(position, 0, 1));
    return schema.put("additionalProperties", false);
  }

  private static ObjectNode reference(Class<?> type, SchemaGenerationContext context) {
    return context.createDefinitionReference(context.getTypeContext().resolve(type));
  }

  private ObjectNode object(Class<?> type) {
    return ContractJson.mapper()
        .createObjectNode()
        .put("type", "object")
        .put("description", docs.type(type).orElseThrow());
  }

  private ObjectNode described(String component) {
    return ContractJson.mapper()
        .createObjectNode()
        .put("description", docs.component(ConfigUpdate.class, component).orElseThrow());
  }
}
