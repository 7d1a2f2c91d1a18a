package dev.vibecast.analysis;

import static dev.vibecast.analysis.Signals.hear;
import static dev.vibecast.analysis.Signals.hearMono;
import static dev.vibecast.analysis.Signals.silence;
import static dev.vibecast.analysis.Signals.sine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sines after EBU Tech 3341 (2016), cases 15 to 18, and others that peak between samples. */
class TruePeakMeterTest {

  private static final double QUARTER_RATE_HZ = StereoMeter.SAMPLE_RATE_HZ / 4.0;

  @ParameterizedTest
  @CsvSource({"4, 0", "4, 45", "6, 60", "8, 67.5"})
  void sinesReadTheirPeakWhereverTheSamplesFall(double divisor, double phaseDegrees) {
    float[] signal = sine(StereoMeter.SAMPLE_RATE_HZ / divisor, -6, 1, phaseDegrees);
    assertThat(hearMono(new TruePeakMeter(), rampedIn(signal)).truePeakDbtp())
        .isCloseTo(-6, within(0.3));
  }

  @Test
  void aPeakBetweenSamplesIsThreeDecibelsAboveThem() {
    PeakReport heard = hearMono(new TruePeakMeter(), rampedIn(sine(QUARTER_RATE_HZ, -3, 1, 45)));
    assertThat(heard.samplePeakDbfs()).isCloseTo(-6.01, within(0.01));
    assertThat(heard.truePeakDbtp()).isCloseTo(-3, within(0.3));
  }

  @Test
  void aPeakMayExceedFullScale() {
    PeakReport heard = hearMono(new TruePeakMeter(), rampedIn(sine(QUARTER_RATE_HZ, 3, 1, 45)));
    assertThat(heard.samplePeakDbfs()).isLessThan(0);
    assertThat(heard.truePeakDbtp()).isCloseTo(3, within(0.3));
  }

  @Test
  void theLouderChannelCounts() {
    float[] loud = sine(997, -1, 1);
    assertThat(hear(new TruePeakMeter(), silence(1), loud))
        .isEqualTo(hear(new TruePeakMeter(), loud, silence(1)));
  }

  @Test
  void theTruePeakIsNeverUnderTheLastSample() {
    float[] signal = silence(0.1);
    signal[signal.length - 1] = -0.5f;
    PeakReport heard = hearMono(new TruePeakMeter(), signal);
    assertThat(heard.samplePeakDbfs()).isCloseTo(-6.02, within(0.01));
    assertThat(heard.truePeakDbtp()).isEqualTo(heard.samplePeakDbfs());
  }

  @Test
  void aPeakAfterALouderOneChangesNothingAndBeforeItIsReplaced() {
    float[] quiet = sine(5000, -20, 0.5);
    float[] loud = sine(5000, -10, 0.5);
    PeakReport fading = hearMono(new TruePeakMeter(), Signals.concat(loud, quiet));
    PeakReport rising = hearMono(new TruePeakMeter(), Signals.concat(quiet, loud));
    assertThat(fading.truePeakDbtp()).isCloseTo(-10, within(0.3));
    assertThat(rising.truePeakDbtp()).isCloseTo(-10, within(0.3));
  }

  @Test
  void silenceReadsTheFloor() {
    assertThat(hearMono(new TruePeakMeter(), silence(1)))
        .isEqualTo(new PeakReport(Decibels.FLOOR_DB, Decibels.FLOOR_DB));
  }

  /** An abrupt start would ring in the interpolator and is not what these cases are about. */
  private static float[] rampedIn(float[] samples) {
    int ramp = Signals.frames(0.1);
    for (int i = 0; i < ramp; i++) {
      samples[i] *= (float) i / ramp;
    }
    return samples;
  }
}
