package dev.vibecast.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PcmS16leTest {

  @Test
  void samplesAreInterleavedSignedAndLittleEndian() {
    byte[] pcm = {0x00, 0x40, 0x00, (byte) 0x80, (byte) 0xff, 0x7f, (byte) 0xff, (byte) 0xff};
    StereoBlock block = PcmS16le.decode(pcm);
    assertThat(block.left()).containsExactly(0.5f, 32_767f / 32_768);
    assertThat(block.right()).containsExactly(-1f, -1f / 32_768);
  }

  @Test
  void nothingDecodesToNothing() {
    assertThat(PcmS16le.decode(new byte[0]).frames()).isZero();
  }

  @Test
  void aTornFrameIsRefused() {
    assertThatThrownBy(() -> PcmS16le.decode(new byte[6]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("6 bytes");
  }
}
