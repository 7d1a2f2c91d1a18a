package dev.vibecast.scorers;

import dev.vibecast.atlas.find.RecipeFinder;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.util.List;

/** Recipes that the shipped atlas gives for words. */
public final class FoundRecipes {

  private static final RecipeFinder FINDER =
      new RecipeFinder(AtlasFile.builtIn(), new MiniLmEmbedder());

  private FoundRecipes() {}

  /** The recipe for some words. */
  public static Recipe of(String words) {
    return FINDER.find(List.of(WeightedPrompt.of(words)));
  }
}
