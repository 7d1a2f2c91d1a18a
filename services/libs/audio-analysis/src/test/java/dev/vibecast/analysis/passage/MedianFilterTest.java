package dev.vibecast.analysis.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MedianFilterTest {

  private static final int PLACES = 40;

  private final Random random = new Random(4);
  private final float[] medians = new float[PLACES];

  @Test
  void acrossRowsItIsTheMiddleOfEachPlace() {
    for (int count = 1; count <= 9; count++) {
      List<float[]> rows = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        rows.add(row());
      }
      new MedianFilter(PLACES).across(rows, medians);
      for (int place = 0; place < PLACES; place++) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
          values[i] = rows.get(i)[place];
        }
        assertThat(medians[place]).isEqualTo(middle(values, count));
      }
    }
  }

  @Test
  void alongARowItIsTheMiddleOfTheNeighboursThereAre() {
    float[] row = row();
    new MedianFilter(PLACES).along(row, 2, medians);
    for (int place = 0; place < PLACES; place++) {
      float[] values = new float[9];
      int count = 0;
      for (int at = place - 8; at <= place + 8; at += 2) {
        if (at >= 0 && at < PLACES) {
          values[count++] = row[at];
        }
      }
      assertThat(medians[place]).as("place %d", place).isEqualTo(middle(values, count));
    }
  }

  private float[] row() {
    float[] row = new float[PLACES];
    for (int i = 0; i < PLACES; i++) {
      row[i] = random.nextFloat();
    }
    return row;
  }

  private static float middle(float[] values, int count) {
    Arrays.sort(values, 0, count);
    return values[count / 2];
  }
}
