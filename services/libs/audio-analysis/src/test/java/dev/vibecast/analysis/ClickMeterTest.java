package dev.vibecast.analysis;

import static dev.vibecast.analysis.Signals.concat;
import static dev.vibecast.analysis.Signals.frames;
import static dev.vibecast.analysis.Signals.hear;
import static dev.vibecast.analysis.Signals.hearMono;
import static dev.vibecast.analysis.Signals.noise;
import static dev.vibecast.analysis.Signals.silence;
import static dev.vibecast.analysis.Signals.sine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClickMeterTest {

  @Test
  void aSingleWrongSampleIsAClick() {
    float[] signal = sine(440, -12, 2);
    signal[50_000] += 0.2f;
    ClickReport heard = hearMono(new ClickMeter(), signal);
    assertThat(heard.clicks()).isEqualTo(1);
    assertThat(heard.frames().getFirst()).isCloseTo(50_000L, within(1L));
  }

  @Test
  void aJumpInTheWaveformIsAClick() {
    float[] signal = concat(sine(440, -12, 1, 0), sine(440, -12, 1, 90));
    ClickReport heard = hearMono(new ClickMeter(), signal);
    assertThat(heard.clicks()).isEqualTo(1);
    assertThat(heard.frames().getFirst()).isCloseTo(frames(1), within(2L));
  }

  @Test
  void smoothToneAndSteadyNoiseHaveNoClicks() {
    assertThat(hearMono(new ClickMeter(), sine(3000, -3, 5)).clicks()).isZero();
    assertThat(hearMono(new ClickMeter(), noise(5, -20, 5)).clicks()).isZero();
  }

  @Test
  void aSoftStrokeIsNoClick() {
    float[] stroke = sine(200, -6, 0.5);
    int attack = frames(0.003);
    for (int i = 0; i < attack; i++) {
      stroke[i] *= (float) i / attack;
    }
    assertThat(hearMono(new ClickMeter(), concat(silence(0.5), stroke)).clicks()).isZero();
  }

  @Test
  void neighbouringOutliersAreOneClickInWhicheverChannelTheyAre() {
    float[] left = silence(1);
    float[] right = silence(1);
    left[10_000] = 0.5f;
    right[10_200] = 0.5f;
    right[20_000] = 0.5f;
    assertThat(hear(new ClickMeter(), left, right).clicks()).isEqualTo(2);
  }

  @Test
  void joiningInTheMiddleOfASoundIsNoClick() {
    assertThat(hearMono(new ClickMeter(), sine(440, -6, 1, 90)).clicks()).isZero();
  }

  @Test
  void manyClicksAreCountedButOnlyTheFirstAreListed() {
    float[] signal = silence(10);
    for (int i = 1000; i < signal.length - 1000; i += 4800) {
      signal[i] = 0.5f;
    }
    ClickReport heard = hearMono(new ClickMeter(), signal);
    assertThat(heard.clicks()).isEqualTo(100);
    assertThat(heard.frames()).hasSize(ClickMeter.MAX_POSITIONS);
  }
}
