package dev.vibecast.llm.reply;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads the first JSON value of a text token by token and keeps what was complete when the text
 * broke off. Forgives trailing commas, plus signs, comments, single quotes, names without quotes
 * and line breaks in strings. Depth and sizes are bounded.
 */
public final class TolerantJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonFactory FORGIVING =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(32).maxNumberLength(64).build())
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
  private JsonNode root = NODES.missingNode();

  private TolerantJson() {}

  /**
   * What could be read.
   *
   * @param root the value, or a missing node
   * @param complete whether its last bracket was there
   * @param length characters of the text up to that bracket, if complete
   */
  public record Tree(JsonNode root, boolean complete, int length) {}

  /** The first value of a text that begins with a bracket. */
  public static Tree read(String text) {
    TolerantJson reading = new TolerantJson();
    try (JsonParser parser = FORGIVING.createParser(text)) {
      do {
        reading.take(parser);
      } while (!reading.open.isEmpty());
      return new Tree(reading.root, true, (int) parser.currentLocation().getCharOffset());
    } catch (IOException e) {
      return new Tree(reading.root, false, 0);
    }
  }

  private void take(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    switch (token) {
      case null -> throw new IOException("the text ended");
      case START_OBJECT -> enter(parser, NODES.objectNode());
      case START_ARRAY -> enter(parser, NODES.arrayNode());
      case END_OBJECT, END_ARRAY -> open.pop();
      case FIELD_NAME, NOT_AVAILABLE -> {}
      case VALUE_STRING -> add(parser, NODES.textNode(parser.getText()));
      case VALUE_NUMBER_INT -> add(parser, whole(parser.getBigIntegerValue()));
      case VALUE_NUMBER_FLOAT -> add(parser, NODES.numberNode(parser.getDecimalValue()));
      case VALUE_TRUE -> add(parser, NODES.booleanNode(true));
      case VALUE_FALSE -> add(parser, NODES.booleanNode(false));
      case VALUE_NULL, VALUE_EMBEDDED_OBJECT -> add(parser, NODES.nullNode());
    }
  }

  /** A number without a point stays one, because readers tell 2 from 2.0. */
  private static JsonNode whole(BigInteger number) {
    return number.bitLength() < Integer.SIZE
        ? NODES.numberNode(number.intValue())
        : NODES.numberNode(number);
  }

  private void enter(JsonParser parser, ContainerNode<?> container) throws IOException {
    add(parser, container);
    open.push(container);
  }

  private void add(JsonParser parser, JsonNode value) throws IOException {
    switch (open.peek()) {
      case ObjectNode object -> object.set(parser.currentName(), value);
      case ArrayNode array -> array.add(value);
      case null, default -> root = value;
    }
  }
}
