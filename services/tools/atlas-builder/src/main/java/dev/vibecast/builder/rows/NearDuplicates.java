package dev.vibecast.builder.rows;

import dev.vibecast.embedding.CosineIndex;
import java.util.stream.IntStream;

/** Greedy removal of texts that say the same as a text before them. */
public final class NearDuplicates {

  private NearDuplicates() {}

  /**
   * The places of the vectors to keep, ascending: one goes when its cosine to a kept one before it
   * is {@code least} or more.
   *
   * @param index vectors of the texts
   * @param least cosine from which two texts are the same
   */
  public static int[] kept(CosineIndex index, double least) {
    boolean[] gone = new boolean[index.size()];
    for (int row = 0; row < gone.length; row++) {
      if (!gone[row]) {
        float[] similarities = index.similarities(index.vector(row));
        for (int later = row + 1; later < gone.length; later++) {
          gone[later] |= similarities[later] >= least;
        }
      }
    }
    return IntStream.range(0, gone.length).filter(row -> !gone[row]).toArray();
  }
}
