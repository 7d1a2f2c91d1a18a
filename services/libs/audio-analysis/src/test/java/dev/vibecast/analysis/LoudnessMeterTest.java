package dev.vibecast.analysis;

import static dev.vibecast.analysis.Signals.concat;
import static dev.vibecast.analysis.Signals.hear;
import static dev.vibecast.analysis.Signals.hearMono;
import static dev.vibecast.analysis.Signals.repeat;
import static dev.vibecast.analysis.Signals.silence;
import static dev.vibecast.analysis.Signals.sine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Signals after EBU Tech 3341 (2016), table 1, and EBU Tech 3342, table 1. */
class LoudnessMeterTest {

  @Test
  void steadyTonesReadTheirLevelInAllThreeModes() {
    assertSteady(-23, hearMono(new LoudnessMeter(), tone(-23, 20)));
    assertSteady(-33, hearMono(new LoudnessMeter(), tone(-33, 20)));
  }

  private static void assertSteady(double lufs, LoudnessReport heard) {
    assertThat(heard.integratedLufs()).isCloseTo(lufs, within(0.1));
    assertThat(heard.momentaryLufs()).isCloseTo(lufs, within(0.1));
    assertThat(heard.shortTermLufs()).isCloseTo(lufs, within(0.1));
    assertThat(heard.maxMomentaryLufs()).isCloseTo(lufs, within(0.1));
    assertThat(heard.maxShortTermLufs()).isCloseTo(lufs, within(0.1));
    assertThat(heard.rangeLu()).isCloseTo(0, within(0.1));
  }

  @Test
  void theRelativeGateLeavesQuietPartsOut() {
    float[] signal = concat(tone(-36, 10), tone(-23, 60), tone(-36, 10));
    assertIntegrated(-23, signal);
  }

  @Test
  void theAbsoluteGateLeavesInaudiblePartsOutBeforeTheRelativeOne() {
    float[] signal =
        concat(tone(-72, 10), tone(-36, 10), tone(-23, 60), tone(-36, 10), tone(-72, 10));
    assertIntegrated(-23, signal);
  }

  @Test
  void partsAboveTheGatesAreAveragedByPower() {
    float[] signal = concat(tone(-26, 20), tone(-20, 20.1), tone(-26, 20));
    assertIntegrated(-23, signal);
  }

  @Test
  void bothChannelsWeighTheSameAndAddByPower() {
    float[] loud = tone(-23, 20);
    LoudnessReport leftOnly = hear(new LoudnessMeter(), loud, silence(20));
    LoudnessReport rightOnly = hear(new LoudnessMeter(), silence(20), loud);
    assertThat(leftOnly.integratedLufs()).isCloseTo(-26.01, within(0.1));
    assertThat(rightOnly).isEqualTo(leftOnly);
  }

  @Test
  void shortTermLoudnessAveragesThreeSeconds() {
    float[] signal = repeat(concat(tone(-20, 1.34), tone(-30, 1.66)), 5);
    assertThat(hearMono(new LoudnessMeter(), signal).shortTermLufs()).isCloseTo(-23, within(0.1));
  }

  @Test
  void momentaryLoudnessAveragesFourHundredMilliseconds() {
    float[] signal = repeat(concat(tone(-20, 0.18), tone(-30, 0.22)), 25);
    assertThat(hearMono(new LoudnessMeter(), signal).momentaryLufs()).isCloseTo(-23, within(0.1));
  }

  @Test
  void bassCountsLessAndTrebleMoreThanTheMiddle() {
    double bass = hearMono(new LoudnessMeter(), sine(40, -20, 5)).integratedLufs();
    double middle = hearMono(new LoudnessMeter(), sine(1000, -20, 5)).integratedLufs();
    double treble = hearMono(new LoudnessMeter(), sine(6000, -20, 5)).integratedLufs();
    assertThat(bass).isLessThan(middle - 3);
    assertThat(treble).isCloseTo(middle + 3.3, within(0.3));
  }

  @Test
  void theRangeIsTheSpreadOfShortTermLoudness() {
    assertRange(10, concat(tone(-20, 20), tone(-30, 20)));
    assertRange(5, concat(tone(-20, 20), tone(-15, 20)));
    assertRange(20, concat(tone(-40, 20), tone(-20, 20)));
    assertRange(
        15, concat(tone(-50, 20), tone(-35, 20), tone(-20, 20), tone(-35, 20), tone(-50, 20)));
  }

  private static void assertRange(double lu, float[] signal) {
    assertThat(hearMono(new LoudnessMeter(), signal).rangeLu()).isCloseTo(lu, within(1.0));
  }

  @Test
  void silenceAndNothingAtAllReadTheFloor() {
    LoudnessReport nothing = new LoudnessMeter().snapshot();
    LoudnessReport silence = hearMono(new LoudnessMeter(), silence(4));
    assertThat(silence).isEqualTo(nothing);
    assertThat(nothing.integratedLufs()).isEqualTo(Decibels.FLOOR_DB);
    assertThat(nothing.rangeLu()).isZero();
  }

  @Test
  void aWindowThatHasNotFilledReadsTheFloor() {
    LoudnessReport heard = hearMono(new LoudnessMeter(), tone(-20, 1));
    assertThat(heard.momentaryLufs()).isCloseTo(-20, within(0.1));
    assertThat(heard.shortTermLufs()).isEqualTo(Decibels.FLOOR_DB);
    assertThat(heard.maxShortTermLufs()).isEqualTo(Decibels.FLOOR_DB);
  }

  @Test
  void theLoudestMomentIsRememberedAfterItPassed() {
    LoudnessReport heard =
        hearMono(new LoudnessMeter(), concat(tone(-30, 4), tone(-12, 0.5), tone(-30, 4)));
    assertThat(heard.maxMomentaryLufs()).isCloseTo(-12, within(0.1));
    assertThat(heard.momentaryLufs()).isCloseTo(-30, within(0.1));
  }

  private static void assertIntegrated(double lufs, float[] signal) {
    assertThat(hearMono(new LoudnessMeter(), signal).integratedLufs()).isCloseTo(lufs, within(0.1));
  }

  private static float[] tone(double peakDbfs, double seconds) {
    return sine(1000, peakDbfs, seconds);
  }
}
