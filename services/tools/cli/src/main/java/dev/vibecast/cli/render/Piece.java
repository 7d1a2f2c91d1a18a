package dev.vibecast.cli.render;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicConfigReader;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What sounds.
 *
 * @param title name of the recipe, or empty
 * @param config the 34 fields
 * @param overrides exact wishes beside them
 */
public record Piece(String title, MusicConfig config, Overrides overrides) {

  /** What a recipe asks for. */
  public static Piece of(Recipe recipe) {
    return new Piece(recipe.title(), recipe.config(), recipe.overrides());
  }

  /**
   * Reads a file: an answer of {@code match --json}, a recipe, or the fields alone. Missing fields
   * take their default.
   *
   * @param file JSON
   * @throws InvalidContractException naming each wrong field and what it takes
   * @throws IOException when the file cannot be read
   */
  static Piece read(Path file) throws IOException {
    JsonNode json = parse(Files.readAllBytes(file));
    JsonNode recipe = json.has("recipe") ? json.get("recipe") : json;
    JsonNode fields = recipe.has("config") ? recipe.get("config") : recipe;
    return new Piece(
        recipe.path("title").asText(""), config(fields), overrides(recipe.get("overrides")));
  }

  /**
   * The piece as a stream of its own.
   *
   * @param seed decides every random choice
   * @param originFrame stream frame where its music begins; negative to start inside it
   */
  public Segment alone(long seed, long originFrame) {
    return new Segment(0, 0, Blend.EQUAL_POWER, originFrame, seed, config, overrides);
  }

  private static JsonNode parse(byte[] json) throws IOException {
    try {
      return ContractJson.mapper().readTree(json);
    } catch (JacksonException e) {
      throw ContractJson.invalid(e);
    }
  }

  private static MusicConfig config(JsonNode fields) {
    return MusicConfigReader.lenient(fields);
  }

  private static Overrides overrides(JsonNode json) {
    return json == null
        ? Overrides.NONE
        : ContractJson.read(ContractJson.write(json), Overrides.class);
  }
}
