package dev.vibecast.analysis;

import static dev.vibecast.analysis.Signals.clipped;
import static dev.vibecast.analysis.Signals.hear;
import static dev.vibecast.analysis.Signals.silence;
import static dev.vibecast.analysis.Signals.sine;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClippingMeterTest {

  @Test
  void aSineDrivenOverFullScaleClipsTwiceAPeriodAndChannel() {
    float[] hot = clipped(sine(100, 6, 1));
    ClippingReport heard = hear(new ClippingMeter(), hot, hot);
    assertThat(heard.runs()).isEqualTo(2 * 2 * 100);
    // Over ±1 for two thirds of the time: arcsin(10^(-6/20)) is 30.1 degrees.
    assertThat(heard.clippedSamples()).isBetween(63_000L, 65_000L);
    assertThat(heard.longestRunFrames()).isBetween(159L, 161L);
  }

  @Test
  void aFullScaleSineIsNotClipped() {
    assertThat(heard(sine(1000, 0, 1)).clipped()).isFalse();
  }

  @Test
  void twoFullScaleSamplesAreNoRunAndThreeAre() {
    assertThat(heard(0.5f, 1, 1, 0.5f)).isEqualTo(report(0, 0, 0));
    assertThat(heard(0.5f, 1, 1, 1, 0.5f)).isEqualTo(report(1, 3, 3));
  }

  @Test
  void aChangeOfSignEndsTheRun() {
    assertThat(heard(1, 1, -1, -1, 1, 1)).isEqualTo(report(0, 0, 0));
    assertThat(heard(1, 1, 1, -1, -1, -1, -1)).isEqualTo(report(2, 7, 4));
  }

  @Test
  void theLargestSixteenBitSampleIsFullScale() {
    float top = 32_767f / 32_768;
    assertThat(heard(top, top, top)).isEqualTo(report(1, 3, 3));
  }

  @Test
  void channelsAreCountedTogether() {
    float[] signal = clipped(sine(100, 6, 1));
    assertThat(hear(new ClippingMeter(), signal, silence(1)).runs()).isEqualTo(200);
    assertThat(hear(new ClippingMeter(), silence(1), signal).runs()).isEqualTo(200);
  }

  private static ClippingReport heard(float... samples) {
    return hear(new ClippingMeter(), samples, new float[samples.length]);
  }

  private static ClippingReport report(long runs, long samples, long longest) {
    return new ClippingReport(runs, samples, longest);
  }
}
