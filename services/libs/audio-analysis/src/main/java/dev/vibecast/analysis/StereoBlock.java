package dev.vibecast.analysis;

import java.util.Arrays;
import java.util.Objects;

/**
 * Two channels of equal length. The arrays are shared with whoever made the block, not copied.
 *
 * @param left full scale ±1
 * @param right full scale ±1, as long as {@code left}
 */
public record StereoBlock(float[] left, float[] right) {

  public StereoBlock {
    if (left.length != right.length) {
      throw new IllegalArgumentException(
          "left has " + left.length + " frames, right has " + right.length);
    }
  }

  /** Length in frames. */
  public int frames() {
    return left.length;
  }

  /**
   * A copy of the frames in [from, to).
   *
   * @throws IndexOutOfBoundsException when they are not all inside this block
   */
  public StereoBlock slice(int from, int to) {
    Objects.checkFromToIndex(from, to, frames());
    return new StereoBlock(Arrays.copyOfRange(left, from, to), Arrays.copyOfRange(right, from, to));
  }
}
