package dev.vibecast.builder.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.atlas.mood.Mood;
import dev.vibecast.atlas.store.Level;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.music.Recipe;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A vibe as people write it for the atlas.
 *
 * @param id stable name
 * @param title 1 to 6 words
 * @param scope {@code scene} or {@code character}
 * @param tags 1 to 5 topics
 * @param genre genre or activity that the words call for, or null
 * @param affect rated dimensions of mood by letter, −3…3; H, S and R 0…3
 * @param texts the same vibe in different lengths, by level
 * @param reading what the music does: per field a value or the values that fit, best first; and
 *     {@code bpm}, {@code meter}, {@code mute}
 * @param why which fields carry the mood
 * @param palette five colours {@code #RRGGBB}, heaviest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorpusVibe(
    String id,
    String title,
    String scope,
    List<String> tags,
    String genre,
    Map<String, Integer> affect,
    Map<String, String> texts,
    Map<String, JsonNode> reading,
    String why,
    List<String> palette) {

  /** Colours of the palette. */
  public static final int COLOURS = 5;

  private static final String ONE_SIDED = "HSR";
  private static final int STRONGEST = 3;

  public CorpusVibe {
    Require.id("id", id);
    title(Require.present("title", title));
    if (!"scene".equals(scope) && !"character".equals(scope)) {
      throw new InvalidContractException(
          "scope", "\"" + scope + "\" is not allowed; it takes scene or character");
    }
    tags = Require.list("tags", tags);
    affect = ordered("affect", affect);
    affect.forEach(CorpusVibe::rating);
    texts = ordered("texts", texts);
    levels(texts);
    reading = ordered("reading", reading);
    MusicalReading.of(reading);
    written("why", why);
    palette = Require.listOf(COLOURS, "palette", palette);
    palette.forEach(CorpusVibe::colour);
  }

  /** The texts by level, shortest first. */
  public Map<Level, String> byLevel() {
    return levels(texts);
  }

  /** What the music does. */
  public MusicalReading music() {
    return MusicalReading.of(reading);
  }

  /** In the order of the document, so that writing a vibe gives the same bytes each time. */
  private static <V> Map<String, V> ordered(String field, Map<String, V> map) {
    Require.present(field, map);
    map.forEach((key, value) -> Require.present(field + "." + key, value));
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  private static void rating(String letter, int rating) {
    String field = "affect." + letter;
    if (letter.length() != 1 || !Mood.LETTERS.contains(letter)) {
      throw new InvalidContractException(
          field, "is no dimension; it takes the letters " + Mood.LETTERS);
    }
    Require.range(field, rating, ONE_SIDED.contains(letter) ? 0 : -STRONGEST, STRONGEST);
  }

  private static String written(String field, String text) {
    if (Require.present(field, text).isBlank()) {
      throw new InvalidContractException(field, "is blank");
    }
    return text;
  }

  private static void colour(String hex) {
    if (!hex.matches("#[0-9A-Fa-f]{6}")) {
      throw new InvalidContractException(
          "palette", "\"" + hex + "\" is not allowed; it takes #RRGGBB");
    }
  }

  private static void title(String title) {
    if (title.isBlank()
        || title.length() > Recipe.MAX_TITLE_CHARS
        || title.strip().split("\\s+").length > Recipe.MAX_TITLE_WORDS) {
      throw new InvalidContractException("title", "takes 1 to 6 words, 60 characters at most");
    }
  }

  private static Map<Level, String> levels(Map<String, String> texts) {
    Map<Level, String> levels = new EnumMap<>(Level.class);
    texts.forEach((key, text) -> levels.put(level(key), written("texts." + key, text)));
    if (levels.isEmpty()) {
      throw new InvalidContractException("texts", "is empty; it takes at least one level");
    }
    return levels;
  }

  private static Level level(String key) {
    try {
      return Level.valueOf(key.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new InvalidContractException("texts." + key, "is no level; it takes xs, sm, m, lg, xl");
    }
  }
}
