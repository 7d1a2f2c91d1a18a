package dev.vibecast.analysis;

import static dev.vibecast.analysis.Signals.hear;
import static dev.vibecast.analysis.Signals.hearMono;
import static dev.vibecast.analysis.Signals.noise;
import static dev.vibecast.analysis.Signals.offset;
import static dev.vibecast.analysis.Signals.scaled;
import static dev.vibecast.analysis.Signals.silence;
import static dev.vibecast.analysis.Signals.sine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LevelMeterTest {

  @Test
  void aSineHasItsLevelAndCrest() {
    LevelReport heard = hearMono(new LevelMeter(), sine(1000, -20, 1));
    assertThat(heard.rmsDbfs()).isCloseTo(-23.01, within(0.01));
    assertThat(heard.crestDb()).isCloseTo(3.01, within(0.01));
  }

  @Test
  void dcIsMeasuredPerChannel() {
    LevelReport heard =
        hear(new LevelMeter(), offset(sine(100, -20, 1), 0.1), offset(sine(100, -20, 1), -0.02));
    assertThat(heard.dcLeft()).isCloseTo(0.1, within(1e-6));
    assertThat(heard.dcRight()).isCloseTo(-0.02, within(1e-6));
    assertThat(heard.correlation()).isCloseTo(1, within(1e-6));
  }

  @Test
  void monoIsCorrelatedAndLosesNothing() {
    LevelReport heard = hearMono(new LevelMeter(), noise(1, -20, 1));
    assertThat(heard.correlation()).isCloseTo(1, within(1e-9));
    assertThat(heard.monoLossDb()).isCloseTo(0, within(1e-9));
  }

  @Test
  void unrelatedChannelsLoseThreeDecibelsInMono() {
    LevelReport heard = hear(new LevelMeter(), noise(1, -20, 4), noise(2, -20, 4));
    assertThat(heard.correlation()).isCloseTo(0, within(0.02));
    assertThat(heard.monoLossDb()).isCloseTo(-3.01, within(0.1));
  }

  @Test
  void opposedChannelsVanishInMono() {
    float[] left = noise(1, -20, 1);
    LevelReport heard = hear(new LevelMeter(), left, scaled(left, -1));
    assertThat(heard.correlation()).isCloseTo(-1, within(1e-9));
    assertThat(heard.monoLossDb()).isEqualTo(Decibels.FLOOR_DB);
  }

  @Test
  void silenceHasFiniteFigures() {
    LevelReport silent = new LevelReport(Decibels.FLOOR_DB, 0, 0, 0, 1, 0);
    assertThat(hearMono(new LevelMeter(), silence(1))).isEqualTo(silent);
    assertThat(new LevelMeter().snapshot()).isEqualTo(silent);
  }
}
