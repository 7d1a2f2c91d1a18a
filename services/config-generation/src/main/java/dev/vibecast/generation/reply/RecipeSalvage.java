package dev.vibecast.generation.reply;

import dev.vibecast.generation.reply.ReplyJson.Envelope;
import dev.vibecast.llm.reply.PlainText;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import java.util.List;

/**
 * Builds a recipe from the parts of a reply that are sound, and says what it put in for the rest.
 */
final class RecipeSalvage {

  private final PaletteSalvage palettes = new PaletteSalvage();

  ReadReply recipe(Envelope reply, String words, Provenance provenance, List<String> repairs) {
    ConfigSalvage config = ConfigSalvage.of(reply.config());
    if (!config.isWorthPlaying()) {
      return new ReadReply.Unusable(
          "only %d music fields of the reply could be read".formatted(config.readFields()));
    }
    repairs.addAll(config.repairs());
    Recipe recipe =
        new Recipe(
            PlainText.bounded(reply.parts().path("thinking"), Recipe.MAX_THINKING_CHARS),
            title(reply, words, repairs),
            config.config(),
            Overrides.NONE,
            palettes.of(reply.parts().path("palettes"), repairs),
            provenance);
    return new ReadReply.Mended(recipe, repairs.isEmpty() ? List.of("tidied the text") : repairs);
  }

  private static String title(Envelope reply, String words, List<String> repairs) {
    String title = PlainText.title(reply.parts().path("title").asText(""));
    if (!title.isEmpty()) {
      return title;
    }
    repairs.add("title: taken from the prompt");
    String fromWords = PlainText.title(words);
    return fromWords.isEmpty() ? "Untitled" : fromWords;
  }
}
