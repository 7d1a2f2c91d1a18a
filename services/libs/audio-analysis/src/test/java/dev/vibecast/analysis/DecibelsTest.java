package dev.vibecast.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DecibelsTest {

  @Test
  void amplitudesAndPowersReadTheirLevel() {
    assertThat(Decibels.ofAmplitude(0.5)).isCloseTo(-6.02, within(0.01));
    assertThat(Decibels.ofAmplitude(-2)).isCloseTo(6.02, within(0.01));
    assertThat(Decibels.ofPower(0.5)).isCloseTo(-3.01, within(0.01));
  }

  @Test
  void levelsTurnBack() {
    assertThat(Decibels.ofAmplitude(Decibels.toAmplitude(-17))).isCloseTo(-17, within(1e-9));
    assertThat(Decibels.ofPower(Decibels.toPower(-17))).isCloseTo(-17, within(1e-9));
  }

  @Test
  void nothingIsTheFloor() {
    assertThat(Decibels.ofAmplitude(0)).isEqualTo(Decibels.FLOOR_DB);
    assertThat(Decibels.ofPower(0)).isEqualTo(Decibels.FLOOR_DB);
    assertThat(Decibels.ofPower(-1e-18)).isEqualTo(Decibels.FLOOR_DB);
  }
}
