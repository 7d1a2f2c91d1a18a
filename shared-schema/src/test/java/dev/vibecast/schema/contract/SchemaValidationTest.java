package dev.vibecast.schema.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaValidationTest {

  private final ContractValidator validator = new ContractValidator();

  static Stream<String> samples() {
    return Samples.byName().keySet().stream();
  }

  static Stream<JsonNode> badDocuments() throws IOException {
    try (InputStream in = SchemaValidationTest.class.getResourceAsStream("/bad-documents.jsonl")) {
      return List.copyOf(
          ContractJson.mapper().readerFor(JsonNode.class).<JsonNode>readValues(in).readAll())
          .stream();
    }
  }

  static Stream<String> schemaFiles() {
    return Stream.concat(
        ContractSchemas.CONTRACTS.stream().map(ContractSchemas::fileOf),
        Stream.of(ResponseSchema.FILE));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_keeps_its_schema(String name) {
    Object sample = Samples.byName().get(name);

    assertThat(
            validator.errors(Samples.contractOf(sample), ContractJson.mapper().valueToTree(sample)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("badDocuments")
  void a_bad_document_is_refused_by_schema_and_reader(JsonNode bad) {
    Class<?> contract =
        ContractSchemas.CONTRACTS.stream()
            .filter(c -> c.getSimpleName().equals(bad.get("contract").textValue()))
            .findFirst()
            .orElseThrow();
    JsonNode document = bad.get("document");

    assertThat(validator.errors(contract, document)).as("by the schema").isNotEmpty();
    assertThatThrownBy(() -> ContractJson.readStrict(ContractJson.write(document), contract))
        .isInstanceOf(InvalidContractException.class)
        .hasMessageStartingWith(bad.get("field").textValue() + ": ");
  }

  @ParameterizedTest
  @MethodSource("schemaFiles")
  void a_schema_keeps_the_rules_of_json_schema_itself(String file) {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(ContractValidator.committed(file))).isEmpty();
  }

  @Test
  void every_schema_says_what_everything_is_for() {
    schemaFiles()
        .map(ContractValidator::committed)
        .forEach(
            schema -> {
              assertThat(schema.path("description").asText()).isNotEmpty();
              for (JsonNode definition : schema.path("$defs")) {
                assertThat(definition.path("description").asText()).isNotEmpty();
              }
            });
  }
}
