package dev.vibecast.generation.reply;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.llm.reply.PlainText;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.MusicConfigReader;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads replies: strictly if they allow it, otherwise saving what can be saved. */
public final class ReplyReader {

  private final RecipeSalvage salvage = new RecipeSalvage();

  /**
   * The recipe in a reply.
   *
   * @param text what the model said
   * @param words what the person said, for a title where the model gave none
   * @param provenance who is asked
   */
  public ReadReply read(String text, String words, Provenance provenance) {
    return strict(text, provenance)
        .<ReadReply>map(ReadReply.Clean::new)
        .orElseGet(() -> mended(text, words, provenance));
  }

  private static Optional<Recipe> strict(String text, Provenance provenance) {
    try {
      JsonNode root = ContractJson.mapper().readTree(text);
      return Optional.of(strictRecipe(root, provenance));
    } catch (IOException | InvalidContractException e) {
      return Optional.empty();
    }
  }

  private static Recipe strictRecipe(JsonNode root, Provenance provenance) throws IOException {
    Palette[] palettes = ContractJson.mapper().treeToValue(root.path("palettes"), Palette[].class);
    String title = root.path("title").asText("");
    String thinking = root.path("thinking").asText("");
    if (!PlainText.isPlain(title) || !PlainText.isPlain(thinking)) {
      throw new InvalidContractException("title", "holds markup or control characters");
    }
    return new Recipe(
        thinking,
        title,
        MusicConfigReader.strict(root.get("config")),
        Overrides.NONE,
        palettes == null ? List.of() : Arrays.asList(palettes),
        provenance);
  }

  private ReadReply mended(String text, String words, Provenance provenance) {
    List<String> repairs = new ArrayList<>();
    return ReplyJson.find(text, repairs)
        .map(envelope -> salvage.recipe(envelope, words, provenance, repairs))
        .orElse(new ReadReply.Unusable("the model did not answer with a recipe"));
  }
}
