package dev.vibecast.builder.extract.reply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.builder.extract.ask.ExtractPrompt;
import dev.vibecast.llm.reply.TolerantJson;
import dev.vibecast.schema.ContractJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The vibes in a reply, not yet checked: strictly if the reply allows it, otherwise every whole
 * vibe in it, whatever stands around it or is broken beside it.
 *
 * @param vibes as they came
 * @param mended whether the reply did not keep the form that was asked for
 */
public record ReplyVibes(List<JsonNode> vibes, boolean mended) {

  private static final String VIBES = "vibes";

  /** What every vibe has, to tell it from other objects. */
  private static final String TEXTS = "texts";

  /** Models that reason aloud may sketch vibes there. */
  private static final String REASONING_END = "</think>";

  /** Many more brackets than {@link ExtractPrompt#MOST_VIBES} vibes have. */
  private static final int MOST_BRACKETS = 500;

  public ReplyVibes {
    vibes = List.copyOf(vibes);
  }

  /** Reads a reply; empty when it holds no list of vibes. A list without entries is one. */
  public static Optional<ReplyVibes> in(String reply) {
    return strict(reply).or(() -> salvaged(reply));
  }

  private static Optional<ReplyVibes> strict(String reply) {
    try {
      JsonNode list = ContractJson.mapper().readTree(reply.strip()).path(VIBES);
      return list.isArray()
          ? Optional.of(new ReplyVibes(list.valueStream().toList(), false))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<ReplyVibes> salvaged(String reply) {
    int reasoningEnd = reply.lastIndexOf(REASONING_END);
    String text = reasoningEnd < 0 ? reply : reply.substring(reasoningEnd);
    List<JsonNode> whole = new ArrayList<>();
    boolean listed = false;
    int start = nextBracket(text, 0);
    for (int i = 0; i < MOST_BRACKETS && start >= 0; i++) {
      TolerantJson.Tree tree = TolerantJson.read(text.substring(start));
      Optional<List<JsonNode>> found = tree.complete() ? vibes(tree.root()) : Optional.empty();
      found.ifPresent(whole::addAll);
      listed |= found.isPresent();
      start = nextBracket(text, start + (found.isPresent() ? tree.length() : 1));
    }
    return listed ? Optional.of(new ReplyVibes(whole, true)) : Optional.empty();
  }

  private static int nextBracket(String text, int from) {
    int object = text.indexOf('{', from);
    int array = text.indexOf('[', from);
    return object < 0 || array >= 0 && array < object ? array : object;
  }

  /** The list beside {@code vibes} at any depth, a bare list of vibes, or a lone vibe. */
  private static Optional<List<JsonNode>> vibes(JsonNode root) {
    JsonNode list = root.findValue(VIBES);
    if (list != null && list.isArray()) {
      return Optional.of(list.valueStream().toList());
    }
    if (root.isArray() && root.valueStream().anyMatch(entry -> entry.has(TEXTS))) {
      return Optional.of(root.valueStream().toList());
    }
    return root.has(TEXTS) ? Optional.of(List.of(root)) : Optional.empty();
  }
}
