package dev.vibecast.synth.mix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.synth.dsp.StereoBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultGuardTest {

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void a_fault_anywhere_becomes_silence_and_is_counted(float fault) {
    FaultGuard guard = new FaultGuard();
    for (int i = 0; i < StereoBlock.FRAMES; i++) {
      StereoBlock block = new StereoBlock();
      block.left[3] = .5f;
      (i % 2 == 0 ? block.left : block.right)[i] = fault;

      assertThat(guard.passes(block)).isFalse();

      assertThat(block.left).containsOnly(0f);
      assertThat(block.right).containsOnly(0f);
    }
    assertThat(guard.faults()).isEqualTo(StereoBlock.FRAMES);
  }

  @Test
  void music_passes_untouched() {
    FaultGuard guard = new FaultGuard();
    StereoBlock block = new StereoBlock();
    block.left[7] = .25f;

    assertThat(guard.passes(block)).isTrue();

    assertThat(block.left[7]).isEqualTo(.25f);
    assertThat(guard.faults()).isZero();
  }
}
