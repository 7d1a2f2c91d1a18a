package dev.vibecast.schema.contract;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.TypeScope;
import dev.vibecast.schema.ContractJson;
import java.util.Arrays;
import java.util.Optional;

/** A sealed contract is one of its records, told apart by the constant of its type property. */
final class SealedDefinitions implements CustomDefinitionProviderV2 {

  private final Javadocs docs;

  SealedDefinitions(Javadocs docs) {
    this.docs = docs;
  }

  @Override
  public CustomDefinition provideCustomSchemaDefinition(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> erased = type.getErasedType();
    JsonSubTypes subTypes = erased.getAnnotation(JsonSubTypes.class);
    if (subTypes == null) {
      return null;
    }
    ObjectNode schema = ContractJson.mapper().createObjectNode();
    schema.put("description", docs.type(erased).orElseThrow());
    ArrayNode oneOf = schema.putArray("oneOf");
    for (JsonSubTypes.Type subType : subTypes.value()) {
      oneOf.add(
          context.createDefinitionReference(context.getTypeContext().resolve(subType.value())));
    }
    return new CustomDefinition(
        schema, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.NO);
  }

  /** Puts the constant in front of the properties of a record of a sealed contract. */
  static void addType(ObjectNode schema, TypeScope scope, SchemaGenerationContext context) {
    Class<?> type = scope.getType().getErasedType();
    Optional<Class<?>> parent =
        Arrays.stream(type.getInterfaces())
            .filter(i -> i.isAnnotationPresent(JsonSubTypes.class))
            .findFirst();
    if (parent.isPresent() && schema.has("properties")) {
      String property = parent.get().getAnnotation(JsonTypeInfo.class).property();
      ObjectNode properties = ContractJson.mapper().createObjectNode();
      properties.putObject(property).put("type", "string").put("const", nameOf(type, parent.get()));
      properties.setAll((ObjectNode) schema.get("properties"));
      schema.set("properties", properties);
      ArrayNode required = ContractJson.mapper().createArrayNode().add(property);
      schema.set("required", required.addAll((ArrayNode) schema.get("required")));
    }
  }

  private static String nameOf(Class<?> type, Class<?> parent) {
    return Arrays.stream(parent.getAnnotation(JsonSubTypes.class).value())
        .filter(t -> t.value() == type)
        .findFirst()
        .orElseThrow()
        .name();
  }
}
