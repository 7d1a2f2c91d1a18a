package dev.vibecast.atlas;

import dev.vibecast.embedding.CosineIndex;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.embedding.UnitVectors;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.util.List;

/**
 * Finds the row nearest to a prompt. Several weighted prompts are mixed in embedding space, so the
 * answer is one place between them. The same words always find the same row.
 */
public final class VibeAtlas {

  private final List<AtlasRow> rows;
  private final CosineIndex index;
  private final SentenceEmbedder embedder;

  /**
   * @param rows at least one
   * @param embedder gives vectors for rows and prompts; wrap it to cache
   */
  public VibeAtlas(List<AtlasRow> rows, SentenceEmbedder embedder) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("an atlas needs at least one row");
    }
    this.rows = List.copyOf(rows);
    this.embedder = embedder;
    this.index = new CosineIndex(embedder.embedAll(rows.stream().map(AtlasRow::vibe).toList()));
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /**
   * The recipe of the nearest row.
   *
   * @param prompts at least one, weights not all zero
   */
  public Recipe match(List<WeightedPrompt> prompts) {
    CosineIndex.Neighbour best = index.nearest(vectorOf(prompts), 1).getFirst();
    return rows.get(best.row()).toRecipe(best.similarity());
  }

  private float[] vectorOf(List<WeightedPrompt> prompts) {
    List<float[]> vectors = embedder.embedAll(prompts.stream().map(WeightedPrompt::text).toList());
    return prompts.size() == 1
        ? vectors.getFirst()
        : UnitVectors.mix(vectors, prompts.stream().map(WeightedPrompt::weight).toList());
  }
}
