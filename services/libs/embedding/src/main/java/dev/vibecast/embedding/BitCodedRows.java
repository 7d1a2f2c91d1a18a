package dev.vibecast.embedding;

import dev.vibecast.embedding.CosineIndex.Neighbour;
import java.util.List;

/**
 * Nearest rows of a large index: codes of one bit a component choose candidates, which are then
 * compared as they are. A million rows of 384 components take some 80 MB beside the index and a
 * quarter of a minute to code, and a query about 15 ms. A near row can be missed only where five
 * times as many rows as asked for, at least {@value #LEAST_CANDIDATES}, look nearer by their codes.
 */
final class BitCodedRows implements NearestRows {

  /** Compared exactly, whatever is asked for. */
  static final int LEAST_CANDIDATES = 400;

  private static final int CANDIDATES_PER_ROW = 5;

  private final CosineIndex index;
  private final BitCodes codes;

  /**
   * @param index not copied
   * @throws IllegalArgumentException when {@link #suits} says no
   */
  BitCodedRows(CosineIndex index) {
    if (!suits(index)) {
      throw new IllegalArgumentException(
          "%d vectors of %d components cannot be coded; it takes one or more, of a multiple of %d"
              .formatted(index.size(), index.dimensions(), BitCodes.STRIDE));
    }
    this.index = index;
    this.codes = new BitCodes(index);
  }

  /** Whether the vectors fill whole bytes of bits. */
  static boolean suits(CosineIndex index) {
    return index.size() > 0 && index.dimensions() % BitCodes.STRIDE == 0;
  }

  @Override
  public List<Neighbour> nearest(float[] query, int count) {
    index.checkLength(query);
    int candidates = Math.max(LEAST_CANDIDATES, CANDIDATES_PER_ROW * Math.min(count, index.size()));
    return index.nearestOf(codes.nearest(query, candidates), query, count);
  }

  @Override
  public boolean exact() {
    return false;
  }
}
