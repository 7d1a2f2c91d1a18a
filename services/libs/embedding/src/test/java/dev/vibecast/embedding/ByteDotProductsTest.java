package dev.vibecast.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteDotProductsTest {

  @ParameterizedTest
  @ValueSource(ints = {32, 64, 384})
  void products_are_exact(int length) {
    Random random = new Random(length);
    short[] query = new short[length];
    byte[] vectors = new byte[5 * length];
    for (int i = 0; i < length; i++) {
      query[i] = (short) (random.nextInt(255) - 127);
    }
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = (byte) (random.nextInt(255) - 127);
    }
    int[] results = new int[5];

    ByteDotProducts.of(query, vectors, results);

    for (int row = 0; row < results.length; row++) {
      int sum = 0;
      for (int i = 0; i < length; i++) {
        sum += query[i] * vectors[row * length + i];
      }
      assertThat(results[row]).isEqualTo(sum);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-127, 127})
  void the_largest_codes_do_not_overflow(int code) {
    short[] query = new short[384];
    byte[] vectors = new byte[384];
    Arrays.fill(query, (short) 127);
    Arrays.fill(vectors, (byte) code);
    int[] results = new int[1];

    ByteDotProducts.of(query, vectors, results);

    assertThat(results[0]).isEqualTo(384 * 127 * code);
  }
}
