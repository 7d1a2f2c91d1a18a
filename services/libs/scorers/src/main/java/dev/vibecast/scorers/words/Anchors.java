package dev.vibecast.scorers.words;

import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.embedding.UnitVectors;
import dev.vibecast.schema.ContractJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Phrases that mark the low end, the middle and the high end of each dimension.
 *
 * @param about what the file holds
 * @param dimensions at least one
 */
public record Anchors(String about, List<Pole> dimensions) {

  private static final String RESOURCE = "/scorers/anchors.json";

  public Anchors {
    dimensions = List.copyOf(dimensions);
  }

  /** The anchors that ship with Vibecast. */
  public static Anchors builtIn() {
    return ContractJson.readStrict(bytes(), Anchors.class);
  }

  /** The file as it is, to tell versions apart. */
  public static byte[] bytes() {
    try (InputStream in = Anchors.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the scorers lack " + RESOURCE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One dimension.
   *
   * @param id name of the dimension
   * @param low phrases of the low end; each has its partner in {@code high}
   * @param middle phrases that lean to neither
   * @param high phrases of the high end, as many as {@code low}
   */
  public record Pole(String id, List<String> low, List<String> middle, List<String> high) {

    public Pole {
      low = List.copyOf(low);
      middle = List.copyOf(middle);
      high = List.copyOf(high);
      if (low.size() != high.size()) {
        throw new IllegalArgumentException(
            "anchors of %s: %d low and %d high phrases".formatted(id, low.size(), high.size()));
      }
    }

    /**
     * The direction from low to high: the mean of the normalised differences of the pairs. After
     * Grand et al., "Semantic projection recovers rich human knowledge of multiple object features
     * from word embeddings" (Nature Human Behaviour 2022), with pairs of phrases in place of sets
     * of words.
     *
     * @return a unit vector
     */
    public float[] axis(SentenceEmbedder embedder) {
      List<float[]> from = embedder.embedAll(low);
      List<float[]> to = embedder.embedAll(high);
      float[] sum = new float[embedder.dimensions()];
      for (int pair = 0; pair < from.size(); pair++) {
        float[] difference = to.get(pair).clone();
        for (int k = 0; k < sum.length; k++) {
          difference[k] -= from.get(pair)[k];
        }
        float[] unit = UnitVectors.normalise(difference);
        for (int k = 0; k < sum.length; k++) {
          sum[k] += unit[k];
        }
      }
      return UnitVectors.normalise(sum);
    }
  }
}
