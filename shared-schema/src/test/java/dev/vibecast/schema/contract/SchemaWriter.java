package dev.vibecast.schema.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.FieldChange;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.util.Set;

/** A generator of JSON Schema 2020-12 that knows how contracts look in JSON. */
final class SchemaWriter {

  /** Objects that people send, in which an unknown property is an error. */
  private static final Set<Class<?>> STRICT =
      Set.of(
          PromptSubmitted.class,
          WeightedPrompt.class,
          LayerMix.class,
          FieldChange.Step.class,
          FieldChange.Continuous.class);

  private final Javadocs docs = Javadocs.ofSources();
  private final ComponentRules rules = new ComponentRules();

  /** Where descriptions come from. */
  Javadocs docs() {
    return docs;
  }

  SchemaGenerator generator() {
    SchemaGeneratorConfigBuilder builder =
        new SchemaGeneratorConfigBuilder(
                ContractJson.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
            .with(
                new JacksonModule(
                    JacksonOption.SKIP_SUBTYPE_LOOKUP, JacksonOption.IGNORE_TYPE_INFO_TRANSFORM));
    builder
        .forTypesInGeneral()
        .withPropertySorter((a, b) -> 0)
        .withCustomDefinitionProvider(new ScalarDefinitions())
        .withCustomDefinitionProvider(new MusicDefinitions(docs))
        .withCustomDefinitionProvider(new SealedDefinitions(docs))
        .withTypeAttributeOverride(this::describeType)
        .withTypeAttributeOverride(SealedDefinitions::addType);
    builder
        .forFields()
        .withRequiredCheck(f -> !OptionalComponents.contains(ownerOf(f), f.getName()))
        .withInstanceAttributeOverride(this::describeComponent);
    return new SchemaGenerator(builder.build());
  }

  private void describeType(ObjectNode schema, TypeScope scope, SchemaGenerationContext context) {
    Class<?> type = scope.getType().getErasedType();
    if (schema.has("properties")) {
      docs.type(type).ifPresent(text -> schema.put("description", text));
    }
    if (STRICT.contains(type)) {
      schema.put("additionalProperties", false);
    }
    if (type == PromptSubmitted.class) {
      schema.putArray("oneOf").add(onlyText()).add(onlyPrompts());
    }
  }

  private static ObjectNode onlyText() {
    ObjectNode form = ContractJson.mapper().createObjectNode();
    form.putArray("required").add("text");
    form.putObject("properties").putObject("prompts").put("maxItems", 0);
    return form;
  }

  private static ObjectNode onlyPrompts() {
    ObjectNode form = ContractJson.mapper().createObjectNode();
    form.putArray("required").add("prompts");
    form.putObject("properties").put("text", false).putObject("prompts").put("minItems", 1);
    return form;
  }

  private void describeComponent(
      ObjectNode schema, FieldScope field, SchemaGenerationContext context) {
    if (field.isFakeContainerItemScope()) {
      return;
    }
    docs.component(ownerOf(field), field.getName())
        .ifPresent(text -> schema.put("description", text));
    schema.setAll(rules.of(ownerOf(field), field.getName()));
  }

  private static Class<?> ownerOf(FieldScope field) {
    return field.getDeclaringType().getErasedType();
  }
}
