package dev.vibecast.synth.dsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sine of the inner loops stays a sine to the end of the longest piece. */
class SineRunsTest {

  private static final int FRAMES = 512;

  @ParameterizedTest
  @ValueSource(
      doubles = {
        30, 55.5, 440, 1500, 1990, 2010, 2700, 2999, 3000, 3001, 3980, 4020, 6000, 8999, 14_990
      })
  void stays_near_the_exact_sine(double hz) {
    int inc = Sine.increment(hz);
    for (int phase = 0; phase < 5; phase++) {
      int start = phase * 0x3456_7891;
      float[] out = new float[FRAMES];
      Lanes.ACTIVE.sine(out, FRAMES, start, inc, 1f, 0f);
      for (int i = 0; i < FRAMES; i++) {
        double exact = Math.sin((start + inc * i) * Math.PI * 0x1p-31);
        assertThat((double) out[i]).as("frame %d", i).isCloseTo(exact, offset());
      }
    }
  }

  private static org.assertj.core.data.Offset<Double> offset() {
    return org.assertj.core.data.Offset.offset(1e-4);
  }
}
