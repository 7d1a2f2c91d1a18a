package dev.vibecast.generation.reply;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.llm.reply.TolerantJson;
import java.util.List;
import java.util.Optional;

/** Finds the JSON object that is meant as recipe in a text that may hold anything. */
final class ReplyJson {

  /** A reply that opens more braces than this before the recipe comes is rambling. */
  private static final int MAX_CANDIDATES = 16;

  private ReplyJson() {}

  /** The first object with music in it, read as far as it can be read. */
  static Optional<Envelope> find(String text, List<String> repairs) {
    int start = text.indexOf('{');
    for (int i = 0; i < MAX_CANDIDATES && start >= 0; i++) {
      Optional<Envelope> envelope = at(text, start, repairs);
      if (envelope.isPresent()) {
        return envelope;
      }
      start = text.indexOf('{', start + 1);
    }
    return Optional.empty();
  }

  private static Optional<Envelope> at(String text, int start, List<String> repairs) {
    TolerantJson.Tree tree = TolerantJson.read(text.substring(start));
    Optional<Envelope> envelope = Envelope.in(tree.root());
    if (envelope.isPresent()) {
      String rest = tree.complete() ? text.substring(start + tree.length()) : "";
      note(
          repairs,
          !text.substring(0, start).isBlank() || !rest.isBlank(),
          "left out text around the JSON");
      note(repairs, !tree.complete(), "completed JSON that was broken off");
    }
    return envelope;
  }

  private static void note(List<String> repairs, boolean happened, String repair) {
    if (happened) {
      repairs.add(repair);
    }
  }

  /**
   * The object that holds the parts of a recipe.
   *
   * @param parts object with thinking, title, palettes, each perhaps missing
   * @param config object with music fields
   */
  record Envelope(JsonNode parts, JsonNode config) {

    /** The recipe in this tree: beside {@code config} at any depth, or bare fields. */
    static Optional<Envelope> in(JsonNode root) {
      JsonNode parts = root.findParent("config");
      if (parts != null && FieldLeaves.of(parts.get("config")).hasMusic()) {
        return Optional.of(new Envelope(parts, parts.get("config")));
      }
      return FieldLeaves.of(root).hasMusic()
          ? Optional.of(new Envelope(root, root))
          : Optional.empty();
    }
  }
}
