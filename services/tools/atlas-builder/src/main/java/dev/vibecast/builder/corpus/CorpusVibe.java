package dev.vibecast.builder.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.atlas.mood.Mood;
import dev.vibecast.atlas.store.Level;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.music.Recipe;
import java.util.EnumMap;
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
 * @param affect rated dimensions of mood by letter, −3…3
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

  public CorpusVibe {
    Require.id("id", id);
    title(Require.present("title", title));
    if (!"scene".equals(scope) && !"character".equals(scope)) {
      throw new InvalidContractException(
          "scope", "\"" + scope + "\" is not allowed; it takes scene or character");
    }
    tags = Require.list("tags", tags);
    affect = Map.copyOf(Require.present("affect", affect));
    Mood.ofRatings(affect);
    texts = Map.copyOf(Require.present("texts", texts));
    levels(texts);
    reading = Map.copyOf(Require.present("reading", reading));
    MusicalReading.of(reading);
    Require.present("why", why);
    palette = Require.listOf(COLOURS, "palette", palette);
  }

  /** The texts by level, shortest first. */
  public Map<Level, String> byLevel() {
    return levels(texts);
  }

  /** What the music does. */
  public MusicalReading music() {
    return MusicalReading.of(reading);
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
    texts.forEach((key, text) -> levels.put(level(key), Require.present("texts." + key, text)));
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
