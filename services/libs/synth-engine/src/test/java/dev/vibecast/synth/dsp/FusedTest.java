package dev.vibecast.synth.dsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The emulated product and sum has the bits of the library's exact one. */
class FusedTest {

  private static final int ROUNDS = 20_000;

  @Test
  void any_floats_in_the_range_of_audio() {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      check(value(random, 40), value(random, 40), value(random, 80));
    }
  }

  @Test
  void sums_that_lie_half_way_between_two_floats() {
    Random random = new Random(2);
    for (int i = 0; i < ROUNDS; i++) {
      float c = 1f + random.nextInt(1 << 10) * 0x1p-23f;
      float half = (random.nextBoolean() ? 1 : -1) * 0x1p-24f;
      check(half, 1f + random.nextInt(3) * 0x1p-23f, c);
      check(half, 1f - random.nextInt(3) * 0x1p-24f, -c);
    }
  }

  @Test
  void zeros_and_what_is_no_number() {
    float[] some = {0f, -0f, 1f, -1f, Float.NaN, Float.POSITIVE_INFINITY, Float.MAX_VALUE};
    for (float a : some) {
      for (float b : some) {
        for (float c : some) {
          check(a, b, c);
        }
      }
    }
  }

  private static float value(Random random, int octaves) {
    return (random.nextFloat() - .5f) * (float) Math.scalb(1.0, random.nextInt(octaves) - octaves);
  }

  private static void check(float a, float b, float c) {
    assertThat(Float.floatToIntBits(Fused.emulated(a, b, c)))
        .as("%s · %s + %s", a, b, c)
        .isEqualTo(Float.floatToIntBits(Math.fma(a, b, c)));
  }
}
