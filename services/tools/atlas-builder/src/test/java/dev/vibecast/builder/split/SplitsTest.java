package dev.vibecast.builder.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.atlas.store.Split;
import dev.vibecast.embedding.UnitVectors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplitsTest {

  @Test
  void a_hundred_vibes_are_divided_as_announced() {
    List<Split> splits = Splits.of(vectors(100), 42);

    assertThat(Collections.frequency(splits, Split.TEST)).isEqualTo(15);
    assertThat(Collections.frequency(splits, Split.VAL)).isEqualTo(5);
    assertThat(Collections.frequency(splits, Split.FARTHEST)).isEqualTo(25);
    assertThat(Collections.frequency(splits, Split.TRAIN)).isEqualTo(55);
    assertThat(Splits.of(vectors(100), 42)).isEqualTo(splits);
  }

  @Test
  void the_farthest_points_are_the_corners() {
    List<float[]> points = new ArrayList<>();
    for (double degrees : new double[] {0, 5, 90, 95, 180, 185, 270, 275}) {
      double angle = Math.toRadians(degrees);
      points.add(new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
    }

    assertThat(FarthestPoints.choose(points, 4))
        .hasSize(4)
        .allSatisfy(i -> assertThat(i).isBetween(0, 7))
        .extracting(i -> i / 2)
        .doesNotHaveDuplicates();
  }

  private static List<float[]> vectors(int count) {
    Random random = new Random(1);
    List<float[]> vectors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      vectors.add(
          UnitVectors.normalise(
              new float[] {
                (float) random.nextGaussian(),
                (float) random.nextGaussian(),
                (float) random.nextGaussian()
              }));
    }
    return vectors;
  }
}
