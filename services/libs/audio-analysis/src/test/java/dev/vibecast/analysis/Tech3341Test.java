package dev.vibecast.analysis;

import static dev.vibecast.analysis.Signals.concat;
import static dev.vibecast.analysis.Signals.frames;
import static dev.vibecast.analysis.Signals.hearMono;
import static dev.vibecast.analysis.Signals.repeat;
import static dev.vibecast.analysis.Signals.silence;
import static dev.vibecast.analysis.Signals.sine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The synthetic signals of EBU Tech 3341 (2023), table 1, written from their description, except
 * case 6 (five channels). Cases 7 and 8 are recordings.
 */
class Tech3341Test {

  private static final Offset<Double> TOLERANCE_LU = within(0.1);
  private static final int SEGMENTS = 20;

  @ParameterizedTest
  @ValueSource(doubles = {-23, -33})
  void cases1And2SteadyTones(double dbfs) {
    LoudnessReport heard = hearMono(new LoudnessMeter(), tone(dbfs, 20));
    assertThat(heard.momentaryLufs()).isCloseTo(dbfs, TOLERANCE_LU);
    assertThat(heard.shortTermLufs()).isCloseTo(dbfs, TOLERANCE_LU);
    assertThat(heard.integratedLufs()).isCloseTo(dbfs, TOLERANCE_LU);
  }

  @Test
  void case3RelativeGate() {
    assertIntegrated(concat(tone(-36, 10), tone(-23, 60), tone(-36, 10)));
  }

  @Test
  void case4AbsoluteGate() {
    assertIntegrated(
        concat(tone(-72, 10), tone(-36, 10), tone(-23, 60), tone(-36, 10), tone(-72, 10)));
  }

  @Test
  void case5MeanOfPower() {
    assertIntegrated(concat(tone(-26, 20), tone(-20, 20.1), tone(-26, 20)));
  }

  @Test
  void case9ShortTermIsConstantAfterThreeSeconds() {
    float[] signal = repeat(concat(tone(-20, 1.34), tone(-30, 1.66)), 5);
    LoudnessMeter meter = new LoudnessMeter();
    for (Heard at : Heard.every10Ms(meter, signal)) {
      if (at.seconds() >= 3) {
        assertThat(at.report().shortTermLufs()).isCloseTo(-23, TOLERANCE_LU);
      }
    }
  }

  @Test
  void case10ShortTermOfBurstsInFiles() {
    for (int i = 0; i < SEGMENTS; i++) {
      float[] signal = concat(silence(i * 0.15), tone(-23, 3), silence(1));
      assertThat(hearMono(new LoudnessMeter(), signal).maxShortTermLufs())
          .as("file %d", i + 1)
          .isCloseTo(-23, TOLERANCE_LU);
    }
  }

  @Test
  void case11ShortTermOfRisingBurstsLive() {
    LoudnessMeter meter = new LoudnessMeter();
    for (int i = 0; i < SEGMENTS; i++) {
      float[] segment = concat(silence(i * 0.15), tone(-38 + i, 3), silence(3 - i * 0.15));
      assertThat(hearMono(meter, segment).maxShortTermLufs()).isCloseTo(-38 + i, TOLERANCE_LU);
    }
  }

  @Test
  void case12MomentaryIsConstantAfterOneSecond() {
    float[] signal = repeat(concat(tone(-20, 0.18), tone(-30, 0.22)), 25);
    for (Heard at : Heard.every10Ms(new LoudnessMeter(), signal)) {
      if (at.seconds() >= 1) {
        assertThat(at.report().momentaryLufs()).isCloseTo(-23, TOLERANCE_LU);
      }
    }
  }

  @Test
  void case13MomentaryOfBurstsInFiles() {
    for (int i = 0; i < SEGMENTS; i++) {
      float[] signal = concat(silence(i * 0.02), tone(-23, 0.4), silence(1));
      assertThat(hearMono(new LoudnessMeter(), signal).maxMomentaryLufs())
          .as("file %d", i + 1)
          .isCloseTo(-23, TOLERANCE_LU);
    }
  }

  @Test
  void case14MomentaryOfRisingBurstsLive() {
    LoudnessMeter meter = new LoudnessMeter();
    for (int i = 0; i < SEGMENTS; i++) {
      float[] segment = concat(silence(i * 0.02), tone(-38 + i, 0.4), silence(0.4 - i * 0.02));
      assertThat(hearMono(meter, segment).maxMomentaryLufs()).isCloseTo(-38 + i, TOLERANCE_LU);
    }
  }

  @ParameterizedTest
  @CsvSource({"4, 0.5, 0", "4, 0.5, 45", "6, 0.5, 60", "8, 0.5, 67.5", "4, 1.41, 45"})
  void cases15To19PeaksBetweenSamples(double divisor, double amplitude, double phaseDegrees) {
    double dbtp = Decibels.ofAmplitude(amplitude);
    float[] signal = sine(StereoMeter.SAMPLE_RATE_HZ / divisor, dbtp, 2, phaseDegrees);
    assertTruePeak(dbtp, faded(signal));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void cases20To23OneLoudPeriod(int offset) {
    assertTruePeak(0, OneLoudPeriod.decimated(offset));
  }

  private static void assertTruePeak(double dbtp, float[] signal) {
    double heard = hearMono(new TruePeakMeter(), signal).truePeakDbtp();
    assertThat(heard).isBetween(dbtp - 0.2, dbtp + 0.2);
  }

  private static void assertIntegrated(float[] signal) {
    assertThat(hearMono(new LoudnessMeter(), signal).integratedLufs()).isCloseTo(-23, TOLERANCE_LU);
  }

  private static float[] tone(double peakDbfs, double seconds) {
    return sine(1000, peakDbfs, seconds);
  }

  /** The published files fade in and out, or their own ends would be the peak. */
  private static float[] faded(float[] signal) {
    int fade = frames(0.1);
    for (int i = 0; i < fade; i++) {
      signal[i] *= (float) i / fade;
      signal[signal.length - 1 - i] *= (float) i / fade;
    }
    return signal;
  }
}
