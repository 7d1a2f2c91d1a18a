package dev.vibecast.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RealTransformTest {

  private static double[] noise(int length, int seed) {
    return new Random(seed).doubles(length, -1, 1).toArray();
  }

  @Test
  void agreesWithTheDefinition() {
    double[] x = noise(16, 1);
    double[] spectrum = x.clone();
    RealTransform.of(16).forward(spectrum);
    for (int k = 1; k < 8; k++) {
      double re = 0;
      double im = 0;
      for (int i = 0; i < 16; i++) {
        re += x[i] * Math.cos(2 * Math.PI * k * i / 16);
        im -= x[i] * Math.sin(2 * Math.PI * k * i / 16);
      }
      assertThat(spectrum[2 * k]).isCloseTo(re, within(1e-12));
      assertThat(spectrum[2 * k + 1]).isCloseTo(im, within(1e-12));
    }
  }

  @Test
  void theInverseUndoesIt() {
    double[] x = noise(8192, 2);
    double[] back = x.clone();
    RealTransform.of(8192).forward(back);
    RealTransform.of(8192).inverse(back);
    assertThat(back).containsExactly(x, within(1e-12));
  }

  @Test
  void manyThreadsShareAPlan() {
    double[][] alone =
        IntStream.range(0, 64).mapToObj(RealTransformTest::transformed).toArray(double[][]::new);
    double[][] together =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(RealTransformTest::transformed)
            .toArray(double[][]::new);
    assertThat(together).isDeepEqualTo(alone);
  }

  private static double[] transformed(int seed) {
    double[] x = noise(16_384, seed);
    RealTransform.of(x.length).forward(x);
    return x;
  }

  @Test
  void namesALengthThatIsNoPowerOfTwo() {
    assertThatThrownBy(() -> RealTransform.of(100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("length 100");
  }
}
