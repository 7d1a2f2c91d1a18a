package dev.vibecast.builder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.vibecast.builder.corpus.CorpusVibe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vibes for tests. */
public final class Vibes {

  private Vibes() {}

  public static CorpusVibe of(String id, String xs, String xl, Map<String, String> reading) {
    Map<String, JsonNode> json = new HashMap<>();
    reading.forEach((key, value) -> json.put(key, TextNode.valueOf(value)));
    return new CorpusVibe(
        id,
        "The " + id,
        "scene",
        List.of("test"),
        null,
        Map.of("V", 1, "L", -2),
        Map.of("xs", xs, "xl", xl),
        json,
        "because",
        List.of("#102030", "#405060", "#708090", "#A0B0C0", "#F0E0D0"));
  }
}
