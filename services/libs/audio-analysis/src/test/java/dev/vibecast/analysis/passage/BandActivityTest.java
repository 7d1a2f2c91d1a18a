package dev.vibecast.analysis.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class BandActivityTest {

  private static final int STEPS = 400;
  private static final int BANDS = 24;

  /** All bands follow one curve of the step. */
  private static BandActivity together(DoubleUnaryOperator levelDb) {
    List<double[]> rows = new ArrayList<>();
    for (int t = 0; t < STEPS; t++) {
      double[] row = new double[BANDS];
      Arrays.fill(row, levelDb.applyAsDouble(t));
      rows.add(row);
    }
    return BandActivity.of(rows);
  }

  @Test
  void aStrokeIsSharperThanASwell() {
    BandActivity strokes = together(t -> -(t % 50));
    BandActivity swells = together(t -> 20 * Math.sin(t * .12));
    for (int group = 0; group < BandActivity.GROUPS; group++) {
      assertThat(strokes.sharpness()[group]).isGreaterThan(.9);
      assertThat(swells.sharpness()[group]).isBetween(.1, .2);
      assertThat(strokes.medianRiseDb()[group]).isZero();
    }
  }

  @Test
  void theBackgroundIsWhatSoundsNineTenthsOfTheTime() {
    BandActivity strokes = together(t -> t % 10 == 0 ? 0 : -35);
    assertThat(strokes.backgroundDb()).containsOnly(-35);
  }

  @Test
  void bandsThatMoveTogetherAreOne() {
    assertThat(together(t -> Math.sin(t * .1)).independentBands()).isCloseTo(1, within(1e-9));
    Random random = new Random(6);
    List<double[]> rows = new ArrayList<>();
    for (int t = 0; t < STEPS; t++) {
      rows.add(random.doubles(BANDS).toArray());
    }
    assertThat(BandActivity.of(rows).independentBands()).isGreaterThan(20);
    assertThat(BandActivity.of(rows).medianRiseDb()[0]).isPositive();
  }

  @Test
  void silenceAndNothingAreStill() {
    for (BandActivity still : List.of(together(t -> -180), BandActivity.of(List.of()))) {
      assertThat(still.sharpness()).containsOnly(.3);
      assertThat(still.medianRiseDb()).containsOnly(0);
      assertThat(still.backgroundDb()).containsOnly(0);
      assertThat(still.independentBands()).isEqualTo(1);
    }
  }
}
