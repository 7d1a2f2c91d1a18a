package dev.vibecast.analysis;

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
}
