package dev.vibecast.analysis;

import static dev.vibecast.analysis.Signals.concat;
import static dev.vibecast.analysis.Signals.hearMono;
import static dev.vibecast.analysis.Signals.sine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * The synthetic signals of EBU Tech 3342, table 1, written from their description. The standard
 * allows 1 LU.
 */
class Tech3342Test {

  @Test
  void case1() {
    assertRange(10, concat(tone(-20), tone(-30)));
  }

  @Test
  void case2() {
    assertRange(5, concat(tone(-20), tone(-15)));
  }

  @Test
  void case3() {
    assertRange(20, concat(tone(-40), tone(-20)));
  }

  @Test
  void case4() {
    assertRange(15, concat(tone(-50), tone(-35), tone(-20), tone(-35), tone(-50)));
  }

  private static void assertRange(double lu, float[] signal) {
    assertThat(hearMono(new LoudnessMeter(), signal).rangeLu()).isCloseTo(lu, within(0.1));
  }

  private static float[] tone(double peakDbfs) {
    return sine(1000, peakDbfs, 20);
  }
}
