package dev.vibecast.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;

class MiniLmEmbedderTest {

  private final MiniLmEmbedder embedder = new MiniLmEmbedder();

  @Test
  void alike_meanings_are_nearer_than_unlike_ones() {
    List<float[]> v =
        embedder.embedAll(
            List.of(
                "heavy rain on a tin roof", "a storm drumming on metal", "birthday party disco"));

    assertThat(UnitVectors.dot(v.get(0), v.get(1)))
        .isGreaterThan(UnitVectors.dot(v.get(0), v.get(2)));
  }

  @Test
  void vectors_have_length_one_and_do_not_depend_on_company() {
    float[] alone = embedder.embed("rain");
    float[] together = embedder.embedAll(List.of("snow", "rain")).get(1);

    assertThat(alone).hasSize(embedder.dimensions());
    assertThat(UnitVectors.dot(alone, alone)).isCloseTo(1.0, offset(1e-5));
    assertThat(together).containsExactly(alone);
  }
}
