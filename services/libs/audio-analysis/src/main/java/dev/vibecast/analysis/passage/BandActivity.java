package dev.vibecast.analysis.passage;

import java.util.Arrays;
import java.util.List;

/**
 * What goes on in a third of the bands each: low, middle and high. Silence gives the values of a
 * sound that never moves.
 *
 * @param sharpness how steep strong rises are: the steepest {@link Onsets#STEP_S} of them over the
 *     whole of {@value #RISE_STEPS} steps, about .2 (even) … 1 (at once); after the attack slope of
 *     G. Peeters and others, "The Timbre Toolbox" (JASA 130, 2011)
 * @param medianRiseDb median over time of the mean rise a step: what moves all the time, strokes
 *     apart, 0 or more
 * @param backgroundDb level that is exceeded for 90 % of the time (L90 of ISO 1996-1), relative to
 *     the loudest band at the loudest moment, −60 … 0
 * @param independentBands how many bands move by themselves, 1 … all: participation ratio of the
 *     correlations of the band levels (R. J. Bell, P. Dean, Discussions of the Faraday Society 50,
 *     1970)
 */
public record BandActivity(
    double[] sharpness, double[] medianRiseDb, double[] backgroundDb, double independentBands) {

  /** Low, middle, high. */
  public static final int GROUPS = 3;

  private static final int RISE_STEPS = 8;
  private static final double STRONG_RISE_DB = 8;
  private static final int FEWEST_RISES = 4;
  private static final double EVEN = .3;
  private static final double BACKGROUND_SHARE = .1;
  private static final double STILL_DB = 1e-6;

  /**
   * Listens to band levels.
   *
   * @param levelsDb rows of band levels, {@link Onsets#STEP_S} apart
   */
  static BandActivity of(List<double[]> levelsDb) {
    double[][] bands = transposed(levelsDb);
    double[] sharpness = new double[GROUPS];
    double[] medianRiseDb = new double[GROUPS];
    double[] backgroundDb = new double[GROUPS];
    double loudest = Arrays.stream(bands).flatMapToDouble(Arrays::stream).max().orElse(0);
    for (int group = 0; group < GROUPS; group++) {
      double[][] own =
          Arrays.copyOfRange(
              bands, group * bands.length / GROUPS, (group + 1) * bands.length / GROUPS);
      sharpness[group] = sharpness(own);
      medianRiseDb[group] = medianRise(own);
      backgroundDb[group] = background(own) - loudest;
    }
    return new BandActivity(sharpness, medianRiseDb, backgroundDb, independent(bands));
  }

  private static double[][] transposed(List<double[]> rows) {
    int count = rows.isEmpty() ? 0 : rows.getFirst().length;
    double[][] bands = new double[count][rows.size()];
    for (int t = 0; t < rows.size(); t++) {
      for (int b = 0; b < count; b++) {
        bands[b][t] = rows.get(t)[b];
      }
    }
    return bands;
  }

  private static double sharpness(double[][] bands) {
    double sum = 0;
    int rises = 0;
    for (double[] level : bands) {
      for (int t = 0; t + RISE_STEPS < level.length; t++) {
        double rise = level[t + RISE_STEPS] - level[t];
        if (rise > STRONG_RISE_DB) {
          sum += steepest(level, t) / rise;
          rises++;
        }
      }
    }
    return rises < FEWEST_RISES ? EVEN : sum / rises;
  }

  private static double steepest(double[] level, int from) {
    double steepest = 0;
    for (int t = from; t < from + RISE_STEPS; t++) {
      steepest = Math.max(steepest, level[t + 1] - level[t]);
    }
    return steepest;
  }

  private static double medianRise(double[][] bands) {
    int steps = bands.length == 0 ? 0 : bands[0].length - 1;
    if (steps < 1) {
      return 0;
    }
    double[] rises = new double[steps];
    for (double[] level : bands) {
      for (int t = 0; t < steps; t++) {
        rises[t] += Math.max(0, level[t + 1] - level[t]) / bands.length;
      }
    }
    Arrays.sort(rises);
    return rises[steps / 2];
  }

  private static double background(double[][] bands) {
    double sum = 0;
    for (double[] level : bands) {
      double[] sorted = level.clone();
      Arrays.sort(sorted);
      sum += sorted[(int) (BACKGROUND_SHARE * (sorted.length - 1))] / bands.length;
    }
    return sum;
  }

  private static double independent(double[][] bands) {
    double squares = 0;
    double[][] z = Arrays.stream(bands).map(BandActivity::standardised).toArray(double[][]::new);
    for (double[] a : z) {
      for (double[] b : z) {
        double r = 0;
        for (int t = 0; t < a.length; t++) {
          r += a[t] * b[t];
        }
        squares += r * r;
      }
    }
    double moving = Arrays.stream(z).filter(a -> Arrays.stream(a).anyMatch(x -> x != 0)).count();
    return squares > 0 ? moving * moving / squares : 1;
  }

  /** Mean 0 and length 1; all 0 for a band that is still. */
  private static double[] standardised(double[] level) {
    double mean = Arrays.stream(level).average().orElse(0);
    double squares = 0;
    for (double x : level) {
      squares += (x - mean) * (x - mean);
    }
    double scale = squares > STILL_DB * level.length ? 1 / Math.sqrt(squares) : 0;
    return Arrays.stream(level).map(x -> (x - mean) * scale).toArray();
  }
}
