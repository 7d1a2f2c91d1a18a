package dev.vibecast.schema.contract;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.Label;
import java.time.Instant;
import java.util.Arrays;

/** Labels as their words, instants as date-time. */
final class ScalarDefinitions implements CustomDefinitionProviderV2 {

  @Override
  public CustomDefinition provideCustomSchemaDefinition(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> erased = type.getErasedType();
    ObjectNode schema = ContractJson.mapper().createObjectNode();
    if (erased == Instant.class) {
      return new CustomDefinition(schema.put("type", "string").put("format", "date-time"), true);
    }
    if (!erased.isEnum() || !Label.class.isAssignableFrom(erased)) {
      return null;
    }
    Label[] labels =
        Arrays.stream(erased.getEnumConstants()).map(Label.class::cast).toArray(Label[]::new);
    return new CustomDefinition(FieldSchemas.labels(schema, Arrays.asList(labels)), true);
  }
}
