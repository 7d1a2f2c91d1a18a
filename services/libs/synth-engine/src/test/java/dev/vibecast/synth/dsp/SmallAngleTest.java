package dev.vibecast.synth.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SmallAngleTest {

  @Test
  void agreesWithTheLibrary() {
    for (double x = -1.6; x <= 1.6; x += .0037) {
      assertThat(SmallAngle.sin(x)).isEqualTo(StrictMath.sin(x), within(1e-15));
      assertThat(SmallAngle.cos(x)).isEqualTo(StrictMath.cos(x), within(1e-15));
    }
    for (double x = -.3; x <= .3; x += .0007) {
      assertThat(SmallAngle.atan(x)).isEqualTo(StrictMath.atan(x), within(1e-12));
    }
  }
}
