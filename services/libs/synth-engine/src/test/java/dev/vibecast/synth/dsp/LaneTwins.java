package dev.vibecast.synth.dsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;

/** Runs an inner loop of both kinds of lanes on the same random values and compares the bits. */
final class LaneTwins {

  private static final int ROUNDS = 200;

  /** An inner loop under random values; returns everything it wrote. */
  @FunctionalInterface
  interface Loop<L> {
    float[][] of(L lanes, Random random);
  }

  private LaneTwins() {}

  static <L> void compare(L scalar, L vector, Loop<L> loop) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      float[][] expected = loop.of(scalar, new Random(seed));
      float[][] actual = loop.of(vector, new Random(seed));
      for (int i = 0; i < expected.length; i++) {
        assertThat(bits(actual[i])).as("output %d, seed %d", i, seed).isEqualTo(bits(expected[i]));
      }
    }
  }

  private static int[] bits(float[] x) {
    int[] bits = new int[x.length];
    Arrays.setAll(bits, i -> Float.floatToIntBits(x[i]));
    return bits;
  }

  static float[] signal(Random r, int count) {
    float[] x = new float[count];
    float level = r.nextInt(8) == 0 ? 1e-30f : 2f;
    for (int i = 0; i < count; i++) {
      x[i] = r.nextInt(16) == 0 ? 0f : level * (r.nextFloat() - .5f);
    }
    return x;
  }

  static StereoBlock block(Random r, int frames) {
    StereoBlock block = new StereoBlock(frames);
    System.arraycopy(signal(r, frames), 0, block.left, 0, frames);
    System.arraycopy(signal(r, frames), 0, block.right, 0, frames);
    return block;
  }

  static float slope(Random r) {
    return (r.nextFloat() - .5f) / 32;
  }
}
