package dev.vibecast.builder.extract.reply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.atlas.store.Level;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.language.GenreTable;
import dev.vibecast.llm.reply.PlainText;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one vibe of a reply. Spelling of free text is tidied; a wrong label, level, rating or
 * colour refuses the vibe.
 */
public final class VibeReader {

  private static final int MOST_TEXT_CHARS = 600;
  private static final int MOST_TAG_CHARS = 40;
  private static final int MOST_TAGS = 5;
  private static final int LEAST_FIELDS = 6;
  private static final List<String> TAKEN_AS_THEY_ARE = List.of("affect", "reading", "palette");

  /** Generous upper bounds: a model counts words badly, but a level must stay what it is. */
  private static final Map<Level, Integer> MOST_WORDS =
      new EnumMap<>(Map.of(Level.XS, 4, Level.SM, 12, Level.M, 25, Level.LG, 45, Level.XL, 110));

  private VibeReader() {}

  /**
   * Checks a vibe.
   *
   * @param id that it gets; what the model calls it is dropped, like all that no vibe has
   * @throws InvalidContractException naming the field and what it takes
   */
  public static CorpusVibe read(JsonNode said, String id) {
    if (!said.isObject()) {
      throw new InvalidContractException("vibe", "is no object");
    }
    ObjectNode json = ContractJson.mapper().createObjectNode().put("id", id);
    json.put("title", PlainText.title(said.path("title").asText("")));
    json.put("scope", said.path("scope").asText(""));
    tags(said.path("tags"), json);
    genre(said.path("genre").asText(""), json);
    texts(said.path("texts"), json);
    json.put("why", PlainText.bounded(said.path("why"), MOST_TEXT_CHARS));
    TAKEN_AS_THEY_ARE.stream()
        .filter(said::hasNonNull)
        .forEach(name -> json.set(name, said.get(name)));
    return checked(json);
  }

  private static CorpusVibe checked(ObjectNode json) {
    try {
      CorpusVibe vibe = ContractJson.mapper().treeToValue(json, CorpusVibe.class);
      if (vibe.music().allowed().size() < LEAST_FIELDS) {
        throw new InvalidContractException(
            "reading", "speaks of too few fields; it takes at least " + LEAST_FIELDS);
      }
      return vibe;
    } catch (JsonProcessingException e) {
      throw ContractJson.invalid(e);
    }
  }

  private static void tags(JsonNode said, ObjectNode json) {
    List<String> tags =
        said.valueStream()
            .map(tag -> PlainText.bounded(tag, MOST_TAG_CHARS))
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .limit(MOST_TAGS)
            .toList();
    if (tags.isEmpty()) {
      throw new InvalidContractException("tags", "is missing or empty; it takes 1 to 5 topics");
    }
    tags.forEach(json.putArray("tags")::add);
  }

  /** A genre is only a hint, so one that nobody knows is left out. */
  private static void genre(String said, ObjectNode json) {
    if (GenreTable.builtIn().find(said).isPresent()) {
      json.put("genre", said);
    }
  }

  private static void texts(JsonNode said, ObjectNode json) {
    ObjectNode texts = json.putObject("texts");
    for (Level level : Level.values()) {
      String field = "texts." + level.key();
      String text = PlainText.bounded(said.path(level.key()), MOST_TEXT_CHARS);
      if (text.isEmpty()) {
        throw new InvalidContractException(field, "is missing; it takes words");
      }
      int words = text.split(" ").length;
      if (words > MOST_WORDS.get(level)) {
        throw new InvalidContractException(
            field, "%d words; it takes %d at most".formatted(words, MOST_WORDS.get(level)));
      }
      texts.put(level.key(), text);
    }
  }
}
