package dev.vibecast.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CosineIndexTest {

  private final CosineIndex index =
      new CosineIndex(List.of(new float[] {1, 0}, new float[] {0, 1}, new float[] {1, 0}));

  @Test
  void the_nearest_come_first_and_equals_keep_their_order() {
    assertThat(index.nearest(new float[] {1, 0}, 2))
        .extracting(CosineIndex.Neighbour::row)
        .containsExactly(0, 2);
  }

  @Test
  void more_than_there_are_gives_all() {
    assertThat(index.nearest(new float[] {0, 1}, 9)).hasSize(3);
  }

  @Test
  void a_mix_lies_between_its_parts() {
    float[] mixed =
        UnitVectors.mix(List.of(new float[] {1, 0}, new float[] {0, 1}), List.of(0.5, 0.5));

    assertThat(UnitVectors.dot(mixed, mixed))
        .isCloseTo(1.0, org.assertj.core.data.Offset.offset(1e-6));
    assertThat(mixed[0]).isEqualTo(mixed[1]);
  }

  @Test
  void opposites_in_balance_have_no_direction() {
    assertThatThrownBy(
            () ->
                UnitVectors.mix(
                    List.of(new float[] {1, 0}, new float[] {-1, 0}), List.of(1.0, 1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
