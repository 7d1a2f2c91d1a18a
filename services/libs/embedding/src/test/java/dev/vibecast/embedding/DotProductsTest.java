package dev.vibecast.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DotProductsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 16, 17, 31, 48, 384})
  void every_implementation_gives_the_same_bits(int dimensions) {
    Random random = new Random(dimensions);
    float[] query = gaussian(random, dimensions);
    float[] vectors = gaussian(random, dimensions * 9);
    float[] plain = new float[9];
    float[] wide = new float[9];

    new PlainDotProducts().of(query, vectors, plain);
    new VectorDotProducts().of(query, vectors, wide);

    assertThat(wide).containsExactly(plain);
    assertThat(plain[8]).isCloseTo(exact(query, vectors, 8), within(dimensions));
  }

  private static Offset<Float> within(int dimensions) {
    return Offset.offset(1e-6f * dimensions);
  }

  private static float exact(float[] query, float[] vectors, int row) {
    double sum = 0;
    for (int i = 0; i < query.length; i++) {
      sum += (double) query[i] * vectors[row * query.length + i];
    }
    return (float) sum;
  }

  private static float[] gaussian(Random random, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }
}
