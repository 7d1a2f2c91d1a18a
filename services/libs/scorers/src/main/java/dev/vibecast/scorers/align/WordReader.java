package dev.vibecast.scorers.align;

import dev.vibecast.atlas.AtlasReader;
import dev.vibecast.atlas.AtlasRow;
import dev.vibecast.embedding.CosineIndex;
import dev.vibecast.embedding.CosineIndex.Neighbour;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.scorers.words.NegatedSpans;
import dev.vibecast.scorers.words.RecipeFeatures;
import java.util.List;

/**
 * Reads what words ask for, by two estimates: the sentence vector alone, by directions that began
 * as anchor axes; and the recipes that people wrote for similar words. Thread-safe.
 */
public final class WordReader {

  /** Whether authored recipes are asked. */
  public enum Sources {
    /** The words alone. */
    WORDS,
    /** The words and the authored recipes nearest to them. */
    WORDS_AND_RECIPES,
    /** As before without the nearest recipe: a check that does not see the recipe that plays. */
    WITHOUT_NEAREST_RECIPE
  }

  private final AlignmentModel model;
  private final SentenceEmbedder embedder;
  private final CosineIndex index;
  private final double[][] authored;

  /**
   * @param rows authored recipes, more than the model's neighbours
   */
  public WordReader(AlignmentModel model, SentenceEmbedder embedder, List<AtlasRow> rows) {
    this.model = model;
    this.embedder = embedder;
    this.index = new CosineIndex(embedder.embedAll(rows.stream().map(AtlasRow::vibe).toList()));
    this.authored =
        rows.stream()
            .map(row -> authored(RecipeFeatures.of(row.config())))
            .toArray(double[][]::new);
  }

  /** With the model, the sentence model and the atlas that ship with Vibecast; about a second. */
  public static WordReader builtIn() {
    return new WordReader(AlignmentModel.builtIn(), new MiniLmEmbedder(), AtlasReader.builtIn());
  }

  /** The model behind it. */
  public AlignmentModel model() {
    return model;
  }

  private double[] authored(double[] features) {
    return model.dimensions().stream().mapToDouble(d -> d.authored(features)).toArray();
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
    float[] sentence = embedder.embed(NegatedSpans.removedFrom(words));
    double[] values = model.dimensions().stream().mapToDouble(d -> d.wanted(sentence)).toArray();
    if (sources != Sources.WORDS) {
      int left = sources == Sources.WITHOUT_NEAREST_RECIPE ? 1 : 0;
      List<Neighbour> near = index.nearest(sentence, model.neighbours() + left);
      blend(values, near.subList(left, near.size()));
    }
    return new ImpliedSound(values, model.harshness().ofWords(sentence));
  }

  private void blend(double[] values, List<Neighbour> near) {
    double best = near.getFirst().similarity();
    double[] sum = new double[values.length];
    double weights = 0;
    for (Neighbour neighbour : near) {
      double weight = Math.exp((neighbour.similarity() - best) / model.neighbourTemperature());
      weights += weight;
      for (int d = 0; d < sum.length; d++) {
        sum[d] += weight * authored[neighbour.row()][d];
      }
    }
    for (int d = 0; d < sum.length; d++) {
      values[d] += model.neighbourShare() * (sum[d] / weights - values[d]);
    }
  }
}
