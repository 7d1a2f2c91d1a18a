package dev.vibecast.cli.match;

import dev.vibecast.atlas.find.RecipeFinder;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.util.List;

/** Finds recipes in the built-in atlas. */
public final class Matcher {

  private final RecipeFinder finder = new RecipeFinder(AtlasFile.builtIn(), new MiniLmEmbedder());

  /** Loads model and atlas, about a second. */
  public Matcher() {}

  /**
   * The recipe nearest to a prompt.
   *
   * @param prompt words
   * @return recipe with its provenance
   * @throws InvalidContractException when there are no words
   */
  public Recipe match(String prompt) {
    String words = prompt.strip();
    if (words.isEmpty()) {
      throw new InvalidContractException("prompt", "is empty; it takes some words");
    }
    return finder.find(List.of(WeightedPrompt.of(words)));
  }
}
