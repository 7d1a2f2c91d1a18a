package dev.vibecast.scorers.align;

import dev.vibecast.atlas.find.RecipeFinder;
import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.embedding.CosineIndex.Neighbour;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.language.PromptReader;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.util.List;
import java.util.Optional;

/**
 * Reads what words ask for, by two estimates: the sentence vector alone, by directions that began
 * as anchor axes; and the recipe that retrieval makes of the words out of what people wrote for
 * similar ones. Thread-safe.
 */
public final class WordReader {

  /** Whether authored recipes are asked. */
  public enum Sources {
    /** The words alone. */
    WORDS,
    /** The words and the recipe that retrieval makes of them. */
    WORDS_AND_RECIPES,
    /** The words and recipes near them but the nearest: a check that sees less of what plays. */
    WITHOUT_NEAREST_RECIPE
  }

  /** Longer texts are cut here; the sentence model hears the first few hundred words at most. */
  private static final int MOST_CODE_POINTS = 2000;

  private final PromptReader prompts = PromptReader.builtIn();
  private final AlignmentModel model;
  private final SentenceEmbedder embedder;
  private final Optional<Atlas> atlas;
  private final Optional<RecipeFinder> finder;
  private final double[][] authored;

  /**
   * @param atlas authored recipes; its vectors are of the embedder's model
   */
  public WordReader(AlignmentModel model, SentenceEmbedder embedder, Atlas atlas) {
    this(model, embedder, Optional.of(atlas));
  }

  private WordReader(AlignmentModel model, SentenceEmbedder embedder, Optional<Atlas> atlas) {
    this.model = model;
    this.embedder = embedder;
    this.atlas = atlas;
    this.finder = atlas.map(a -> new RecipeFinder(a, embedder));
    this.authored =
        atlas.stream()
            .flatMap(a -> a.vibes().stream())
            .map(vibe -> model.authored(vibe.config()))
            .toArray(double[][]::new);
  }

  /** With the model, the sentence model and the atlas that ship with Vibecast; about a second. */
  public static WordReader builtIn() {
    return new WordReader(AlignmentModel.builtIn(), new MiniLmEmbedder(), AtlasFile.builtIn());
  }

  /** Knows no authored recipes: reads words by {@link Sources#WORDS} only. */
  public static WordReader ofWordsAlone() {
    return new WordReader(AlignmentModel.builtIn(), new MiniLmEmbedder(), Optional.empty());
  }

  /** The model behind it. */
  public AlignmentModel model() {
    return model;
  }

  /** What words ask for by all sources. */
  public ImpliedSound read(String words) {
    return read(words, Sources.WORDS_AND_RECIPES);
  }

  /**
   * What words ask for.
   *
   * @param words a vibe; what it negates is left out, and what follows 2000 code points
   * @throws IllegalArgumentException when there are none, or none that the sentence model knows
   */
  public ImpliedSound read(String words, Sources sources) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("text is empty; it takes some words");
    }
    if (sources == Sources.WORDS_AND_RECIPES) {
      Recipe recipe = finder.orElseThrow().find(List.of(WeightedPrompt.of(words)));
      return read(words, List.of(recipe.config()));
    }
    float[] sentence = embedder.embed(compared(words));
    double[] values = model.dimensions().stream().mapToDouble(d -> d.wanted(sentence)).toArray();
    if (sources == Sources.WITHOUT_NEAREST_RECIPE) {
      blend(values, sentence, atlas.orElseThrow());
    }
    return new ImpliedSound(values, model.harshness().ofWords(sentence));
  }

  /** In English and without what is refused: similarity does not hear "not". */
  private String compared(String words) {
    String residual = prompts.read(words).residual();
    int most = words.codePointCount(0, words.length());
    return residual.isBlank()
        ? words.substring(0, words.offsetByCodePoints(0, Math.min(most, MOST_CODE_POINTS)))
        : residual;
  }

  /**
   * What words ask for when it is known which recipes an author had in mind.
   *
   * @param recipes at least one, all counting the same
   */
  public ImpliedSound read(String words, List<MusicConfig> recipes) {
    ImpliedSound byWords = read(words, Sources.WORDS);
    double[] values = byWords.values().clone();
    for (MusicConfig recipe : recipes) {
      double[] own = model.authored(recipe);
      for (int d = 0; d < values.length; d++) {
        values[d] += model.neighbourShare() * (own[d] - byWords.values()[d]) / recipes.size();
      }
    }
    return new ImpliedSound(values, byWords.harshness());
  }

  /** Moves the values towards the recipes of the nearest vibes but the first. */
  private void blend(double[] values, float[] sentence, Atlas asked) {
    List<Neighbour> near = asked.nearestVibes(sentence, model.neighbours() + 1);
    near = near.subList(1, near.size());
    double best = near.getFirst().similarity();
    double[] sum = new double[values.length];
    double weights = 0;
    for (Neighbour row : near) {
      double weight = Math.exp((row.similarity() - best) / model.neighbourTemperature());
      weights += weight;
      for (int d = 0; d < sum.length; d++) {
        sum[d] += weight * authored[asked.rows().get(row.row()).vibe()][d];
      }
    }
    for (int d = 0; d < sum.length; d++) {
      values[d] += model.neighbourShare() * (sum[d] / weights - values[d]);
    }
  }
}
