package dev.vibecast.analysis;

import static dev.vibecast.analysis.Signals.concat;
import static dev.vibecast.analysis.Signals.hear;
import static dev.vibecast.analysis.Signals.hearMono;
import static dev.vibecast.analysis.Signals.silence;
import static dev.vibecast.analysis.Signals.sine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What the standards' own signals (Tech3341Test, Tech3342Test) leave open. */
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
  void bothChannelsWeighTheSameAndAddByPower() {
    float[] loud = tone(-23, 20);
    LoudnessReport leftOnly = hear(new LoudnessMeter(), loud, silence(20));
    LoudnessReport rightOnly = hear(new LoudnessMeter(), silence(20), loud);
    assertThat(leftOnly.integratedLufs()).isCloseTo(-26.01, within(0.1));
    assertThat(rightOnly).isEqualTo(leftOnly);
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

  private static float[] tone(double peakDbfs, double seconds) {
    return sine(1000, peakDbfs, seconds);
  }
}
