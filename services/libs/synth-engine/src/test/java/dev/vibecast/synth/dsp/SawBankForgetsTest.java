package dev.vibecast.synth.dsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SawBankForgetsTest {

  @Test
  void aMonoVoiceLeavesNothingToTheStereoVoiceAfterIt() {
    SawBank bank = new SawBank(StereoBlock.FRAMES);
    bank.begin(StereoBlock.FRAMES);
    bank.add(0x7FFF_0000, 1 << 24, .5f, .5f);
    bank.writeTo(new float[StereoBlock.FRAMES]);

    bank.begin(StereoBlock.FRAMES);
    float[] left = new float[StereoBlock.FRAMES];
    float[] right = new float[StereoBlock.FRAMES];
    bank.writeTo(left, right);

    assertThat(left).containsOnly(0f);
    assertThat(right).containsOnly(0f);
  }
}
