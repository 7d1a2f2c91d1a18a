package dev.vibecast.language;

import dev.vibecast.schema.Require;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a prompt asks for.
 *
 * @param text the prompt, cut to {@link PromptReader#MAX_CODE_POINTS}
 * @param language two-letter code of its main language: en de fr es it pt ja hi ar
 * @param residual its content in English for the sentence model: what is negated or merely controls
 *     ("84 bpm", "in F minor", "no drums") is cut; may be empty
 * @param wishes in order of mention
 * @param genres ids of {@link GenreTable} that the words name, in order of mention
 * @param affect what the words say on the dimensions they speak of
 * @param relative whether the words change what plays: "same but darker", "slower please"
 */
public record Reading(
    String text,
    String language,
    String residual,
    List<Wish> wishes,
    List<String> genres,
    Map<AffectDimension, Double> affect,
    boolean relative) {

  /** The reading of no words. */
  public static final Reading EMPTY =
      new Reading("", "en", "", List.of(), List.of(), Map.of(), false);

  public Reading {
    Require.present("text", text);
    Require.present("language", language);
    Require.present("residual", residual);
    wishes = Require.list("wishes", wishes);
    genres = Require.list("genres", genres);
    Map<AffectDimension, Double> copy = new EnumMap<>(AffectDimension.class);
    copy.putAll(affect);
    affect = Collections.unmodifiableMap(copy);
  }
}
