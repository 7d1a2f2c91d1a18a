package dev.vibecast.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StereoBlockTest {

  private static final StereoBlock BLOCK =
      new StereoBlock(new float[] {1, 2, 3}, new float[] {4, 5, 6});

  @Test
  void aSliceHoldsItsFramesOfBothChannels() {
    StereoBlock slice = BLOCK.slice(1, 3);
    assertThat(slice.left()).containsExactly(2, 3);
    assertThat(slice.right()).containsExactly(5, 6);
    assertThat(BLOCK.slice(2, 2).frames()).isZero();
  }

  @Test
  void aSliceReachesNoFurtherThanTheBlock() {
    assertThatThrownBy(() -> BLOCK.slice(1, 4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void channelsOfDifferentLengthAreRefused() {
    assertThatThrownBy(() -> new StereoBlock(new float[2], new float[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("left has 2");
  }
}
