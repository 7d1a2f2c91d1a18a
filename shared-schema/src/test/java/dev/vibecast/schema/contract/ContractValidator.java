package dev.vibecast.schema.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.vibecast.schema.ContractJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Validates documents against the committed schemas, date-time included. */
final class ContractValidator {

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> schemas = new HashMap<>();

  /** What the schema of a contract finds wrong. */
  List<Error> errors(Class<?> contract, JsonNode document) {
    return errors(ContractSchemas.fileOf(contract), document);
  }

  /** What a schema finds wrong, by its file name. */
  List<Error> errors(String file, JsonNode document) {
    return schemas
        .computeIfAbsent(file, name -> registry.getSchema(committed(name)))
        .validate(
            document, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
  }

  /** A committed schema. */
  static ObjectNode committed(String file) {
    try {
      return (ObjectNode)
          ContractJson.mapper().readTree(CommittedFiles.read(CommittedFiles.SCHEMAS.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
