package dev.vibecast.schema.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schemas and constructors agree: whatever value of a sample is taken away or replaced, either both
 * accept the document or both refuse it.
 */
class SchemaParityTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<JsonNode> REPLACEMENTS =
      List.of(
          JSON.textNode("purple"),
          JSON.textNode(""),
          JSON.textNode("x".repeat(1001)),
          JSON.numberNode(-1),
          JSON.numberNode(0),
          JSON.numberNode(3),
          JSON.numberNode(0.5),
          JSON.numberNode(1e9 + 0.5),
          JSON.booleanNode(true),
          JSON.objectNode(),
          JSON.arrayNode());

  /** Rules between two values, which a schema cannot say. */
  private static final Set<String> BETWEEN_FIELDS =
      Set.of("register_min_oct", "register_max_oct", "startFrame");

  private final ContractValidator validator = new ContractValidator();
  private int compared;

  /** The samples; a recipe inside another contract is left to the sample of the recipe. */
  static Stream<String> samples() {
    return Samples.byName().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void schema_and_reader_agree_on_every_changed_document(String name) {
    Object sample = Samples.byName().get(name);
    JsonNode document = ContractJson.mapper().valueToTree(sample);
    List<String> disagreements = new ArrayList<>();
    visit(document, document, Samples.contractOf(sample), disagreements);

    assertThat(disagreements).isEmpty();
    assertThat(compared).isEqualTo(valuesIn(document) * (REPLACEMENTS.size() + 1));
  }

  private void visit(JsonNode root, JsonNode parent, Class<?> type, List<String> disagreements) {
    for (String key : keysOf(parent)) {
      JsonNode original = child(parent, key);
      for (JsonNode replacement : REPLACEMENTS) {
        put(parent, key, replacement);
        compare(root, key, type, replacement.toString(), disagreements);
      }
      remove(parent, key);
      compare(root, key, type, "nothing", disagreements);
      restore(parent, key, original);
      if (!key.equals("recipe")) {
        visit(root, original, type, disagreements);
      }
    }
  }

  private static int valuesIn(JsonNode node) {
    int values = node.size();
    for (String key : keysOf(node)) {
      values += key.equals("recipe") ? 0 : valuesIn(child(node, key));
    }
    return values;
  }

  private void compare(
      JsonNode root, String key, Class<?> type, String change, List<String> disagreements) {
    boolean schemaAccepts = validator.errors(type, root).isEmpty();
    String refusal = refusalOf(root, type);
    compared++;
    boolean agree = schemaAccepts == refusal.isEmpty();
    if (!agree && !(schemaAccepts && BETWEEN_FIELDS.contains(key))) {
      disagreements.add(
          "%s := %s, schema %s, reader %s"
              .formatted(key, change, schemaAccepts ? "accepts" : "refuses", refusal));
    }
  }

  private static String refusalOf(JsonNode root, Class<?> type) {
    try {
      ContractJson.read(ContractJson.write(root), type);
      return "";
    } catch (InvalidContractException e) {
      return e.getMessage();
    }
  }

  private static List<String> keysOf(JsonNode node) {
    List<String> keys = new ArrayList<>();
    if (node.isObject()) {
      node.fieldNames().forEachRemaining(keys::add);
    } else {
      for (int i = 0; i < node.size(); i++) {
        keys.add(Integer.toString(i));
      }
    }
    return keys;
  }

  private static JsonNode child(JsonNode node, String key) {
    return node.isObject() ? node.get(key) : node.get(Integer.parseInt(key));
  }

  private static void put(JsonNode node, String key, JsonNode value) {
    switch (node) {
      case ObjectNode object -> object.set(key, value.deepCopy());
      case ArrayNode array -> array.set(Integer.parseInt(key), value.deepCopy());
      default -> throw new IllegalStateException();
    }
  }

  private static void remove(JsonNode node, String key) {
    switch (node) {
      case ObjectNode object -> object.remove(key);
      case ArrayNode array -> array.remove(Integer.parseInt(key));
      default -> throw new IllegalStateException();
    }
  }

  private static void restore(JsonNode node, String key, JsonNode value) {
    switch (node) {
      case ObjectNode object -> object.set(key, value);
      case ArrayNode array -> array.insert(Integer.parseInt(key), value);
      default -> throw new IllegalStateException();
    }
  }
}
