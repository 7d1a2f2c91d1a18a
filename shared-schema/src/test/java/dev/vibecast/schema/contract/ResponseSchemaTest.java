package dev.vibecast.schema.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.Samples;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicConfigReader;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Recipe;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseSchemaTest {

  private final ContractValidator validator = new ContractValidator();
  private final ObjectNode schema = ContractValidator.committed(ResponseSchema.FILE);

  @Test
  void it_is_on_the_class_path() throws IOException {
    try (InputStream in =
        MusicConfig.class.getResourceAsStream("/schemas/v1/" + ResponseSchema.FILE)) {
      assertThat(ContractJson.mapper().readTree(in)).isEqualTo(schema);
    }
  }

  @Test
  void a_model_is_asked_for_the_fields_of_a_config_but_the_version() {
    Set<String> config =
        keys(
            ContractValidator.committed(ContractSchemas.fileOf(MusicConfig.class))
                .get("properties"));
    config.remove("schema_version");

    assertThat(keys(schema.at("/properties/config/properties"))).isEqualTo(config).hasSize(34);
  }

  @Test
  void every_object_requires_every_property_and_no_other() {
    List<JsonNode> objects = objectsIn(schema);

    assertThat(objects).hasSize(4);
    for (JsonNode object : objects) {
      assertThat(object.get("additionalProperties").asBoolean(true)).isFalse();
      Set<String> required = new LinkedHashSet<>();
      object.get("required").forEach(name -> required.add(name.textValue()));
      assertThat(required).isEqualTo(keys(object.get("properties")));
    }
  }

  @Test
  void an_answer_that_keeps_it_is_a_recipe() {
    ObjectNode answer = answer();

    assertThat(validator.errors(ResponseSchema.FILE, answer)).isEmpty();
    assertThat(ContractJson.readStrict(ContractJson.write(answer), Recipe.class).config())
        .isEqualTo(MusicConfig.defaults());
    assertThat(MusicConfigReader.strict(answer.get("config"))).isEqualTo(MusicConfig.defaults());
  }

  @ParameterizedTest
  @EnumSource(MusicField.class)
  void an_answer_without_a_field_or_with_another_value_is_refused(MusicField field) {
    ObjectNode answer = answer();
    ObjectNode config = (ObjectNode) answer.get("config");

    config.remove(field.key());
    assertThat(validator.errors(ResponseSchema.FILE, answer)).isNotEmpty();
    config.put(field.key(), 0.5);
    assertThat(validator.errors(ResponseSchema.FILE, answer)).isNotEmpty();
    config.put(field.key(), "purple");
    assertThat(validator.errors(ResponseSchema.FILE, answer)).isNotEmpty();
  }

  @Test
  void an_answer_with_an_unknown_key_or_too_few_colours_is_refused() {
    ObjectNode unknown = answer().put("mood", "sad");
    ObjectNode two = answer();
    two.withArray("palettes").remove(0);

    assertThat(validator.errors(ResponseSchema.FILE, unknown)).isNotEmpty();
    assertThat(validator.errors(ResponseSchema.FILE, two)).isNotEmpty();
  }

  private static ObjectNode answer() {
    ObjectNode recipe = ContractJson.mapper().valueToTree(Samples.byName().get("recipe"));
    recipe.remove(Arrays.asList("overrides", "provenance"));
    ((ObjectNode) recipe.get("config")).remove("schema_version");
    return recipe;
  }

  private static List<JsonNode> objectsIn(JsonNode node) {
    List<JsonNode> objects = new ArrayList<>();
    if (node.path("type").asText().equals("object")) {
      objects.add(node);
    }
    node.forEach(child -> objects.addAll(objectsIn(child)));
    return objects;
  }

  private static Set<String> keys(JsonNode object) {
    Set<String> keys = new LinkedHashSet<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
