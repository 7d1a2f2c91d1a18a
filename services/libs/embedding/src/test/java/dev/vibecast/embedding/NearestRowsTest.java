package dev.vibecast.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.embedding.CosineIndex.Neighbour;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestRowsTest {

  private static final int COUNT = 10;

  @ParameterizedTest
  @ValueSource(ints = {32, 64, 384})
  void byte_codes_never_change_the_answer(int dimensions) {
    Random random = new Random(dimensions);
    CosineIndex index = index(random, 2_000, dimensions, .6);
    NearestRows coded = new ByteCodedRows(index);

    for (int i = 0; i < 200; i++) {
      float[] query = near(random, index.vector(random.nextInt(index.size())), .7);
      int count = 1 + random.nextInt(90);
      assertThat(coded.nearest(query, count)).isEqualTo(index.nearest(query, count));
    }
    assertThat(coded.exact()).isTrue();
  }

  @Test
  void equal_rows_keep_their_order_with_byte_codes() {
    float[] same = near(new Random(4), new float[32], 1);
    CosineIndex index = new CosineIndex(List.of(same, same, same, same));

    assertThat(new ByteCodedRows(index).nearest(same, 2))
        .extracting(Neighbour::row)
        .containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 384})
  void bit_codes_find_the_neighbours_of_easy_rows(int dimensions) {
    Random random = new Random(dimensions);
    CosineIndex index = index(random, 3_000, dimensions, .6);
    NearestRows coded = new BitCodedRows(index);
    int found = 0;

    for (int i = 0; i < 100; i++) {
      float[] query = near(random, index.vector(random.nextInt(index.size())), .4);
      List<Neighbour> nearest = coded.nearest(query, COUNT);
      Set<Neighbour> wanted = new HashSet<>(index.nearest(query, COUNT));
      found += (int) nearest.stream().filter(wanted::contains).count();
      assertThat(coded.nearest(query, COUNT)).isEqualTo(nearest);
    }
    assertThat(found).isGreaterThanOrEqualTo(990);
    assertThat(coded.exact()).isFalse();
  }

  @Test
  void more_than_there_are_gives_all_in_order() {
    Random random = new Random(5);
    CosineIndex index = index(random, 500, 64, .6);
    float[] query = index.vector(7);

    assertThat(new ByteCodedRows(index).nearest(query, 900)).isEqualTo(index.nearest(query, 900));
    assertThat(new BitCodedRows(index).nearest(query, 900)).isEqualTo(index.nearest(query, 900));
  }

  @Test
  void small_indexes_and_odd_lengths_are_searched_exactly() {
    assertThat(NearestRows.of(index(new Random(6), 100, 384, .6)).exact()).isTrue();
    assertThat(NearestRows.of(index(new Random(7), 100, 7, .6))).isInstanceOf(CosineIndex.class);
  }

  @Test
  void large_indexes_are_searched_by_bits() {
    CosineIndex index = index(new Random(8), RowSearch.MOST_EXACT_ROWS + 1, 8, .6);

    assertThat(NearestRows.of(index)).isInstanceOf(BitCodedRows.class);
  }

  @Test
  void a_query_of_another_length_is_refused() {
    CosineIndex index = index(new Random(9), 100, 64, .6);

    for (NearestRows rows : List.of(index, new ByteCodedRows(index), new BitCodedRows(index))) {
      assertThatThrownBy(() -> rows.nearest(new float[63], 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("63")
          .hasMessageContaining("64");
    }
  }

  @Test
  void vectors_that_fill_no_register_are_refused_by_name() {
    CosineIndex odd = index(new Random(10), 10, 7, .6);

    assertThatThrownBy(() -> new ByteCodedRows(odd)).hasMessageContaining("7 components");
    assertThatThrownBy(() -> new BitCodedRows(odd)).hasMessageContaining("7 components");
  }

  /** Twenty rows around each of many centres. */
  private static CosineIndex index(Random random, int rows, int dimensions, double noise) {
    List<float[]> vectors = new ArrayList<>();
    float[] centre = new float[dimensions];
    for (int row = 0; row < rows; row++) {
      if (row % 20 == 0) {
        centre = near(random, new float[dimensions], 1);
      }
      vectors.add(near(random, centre, noise));
    }
    return new CosineIndex(vectors);
  }

  private static float[] near(Random random, float[] centre, double noise) {
    float[] vector = centre.clone();
    for (int i = 0; i < vector.length; i++) {
      vector[i] += (float) (noise * random.nextGaussian() / Math.sqrt(vector.length));
    }
    return UnitVectors.normalise(vector);
  }
}
