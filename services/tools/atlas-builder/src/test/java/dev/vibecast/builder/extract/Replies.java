package dev.vibecast.builder.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.ContractJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What a model might say about a page. */
public final class Replies {

  private Replies() {}

  /** The example of the prompt: a scene and a character. */
  public static ObjectNode example() {
    try (InputStream in = Replies.class.getResourceAsStream("/extract/1.0.0/example.json")) {
      return (ObjectNode) ContractJson.mapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A good vibe with this title. */
  public static ObjectNode vibe(String title) {
    return ((ObjectNode) example().at("/vibes/0")).put("title", title);
  }

  /** A reply with these vibes. */
  public static String of(JsonNode... vibes) {
    ObjectNode reply = ContractJson.mapper().createObjectNode();
    ArrayNode list = reply.putArray("vibes");
    for (JsonNode vibe : vibes) {
      list.add(vibe);
    }
    return reply.toString();
  }
}
