package dev.vibecast.cli.eval.retrieval;

import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.cli.eval.KeywordRules;
import dev.vibecast.cli.eval.RandomRecipes;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import java.util.List;
import java.util.SplittableRandom;

/** Plainer ways from words to a recipe, to compare with. */
final class Baselines {

  private Baselines() {}

  static List<RetrievalMethod> all(Atlas atlas, SentenceEmbedder embedder) {
    Recipe frame = atlas.vibes().getFirst().recipe(Provenance.manual());
    KeywordRules rules = new KeywordRules();
    return List.of(
        new RetrievalMethod(
            "random labels",
            words -> with(frame, RandomRecipes.draw(new SplittableRandom(words.hashCode())))),
        new RetrievalMethod("keyword rules", words -> with(frame, rules.recipe(words))),
        new RetrievalMethod("nearest vibe alone", words -> nearest(atlas, embedder, words)));
  }

  private static Recipe with(Recipe frame, MusicConfig config) {
    return frame.withConfig(config).withOverrides(Overrides.NONE);
  }

  private static Recipe nearest(Atlas atlas, SentenceEmbedder embedder, String words) {
    int row = atlas.index().nearest(embedder.embed(words), 1).getFirst().row();
    return atlas.vibeOf(row).recipe(Provenance.manual());
  }
}
