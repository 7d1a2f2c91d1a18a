package dev.vibecast.analysis.passage;

import dev.vibecast.analysis.SpectralFrames;
import dev.vibecast.analysis.StereoBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Levels of twelve bands, moment by moment, to hear two renders of the same bars side by side.
 *
 * @param levelsDb one row of twelve bands each {@link #STEP_S}, dB
 */
public record Moments(List<double[]> levelsDb) {

  /** Time from one row to the next. */
  public static final double STEP_S = .17;

  private static final int STEP_FRAMES = 8192;
  private static final int BANDS = 12;
  private static final double LOWEST_HZ = 40;
  private static final double HIGHEST_HZ = 14_000;

  /** What lies so far below the loudest band of the passage is masked. */
  private static final double MASKED_DB = 45;

  /** Measures a passage. */
  public static Moments of(StereoBlock audio) {
    float[] mid = Mid.of(audio);
    List<double[]> rows = new ArrayList<>();
    new SpectralFrames(List.of(p -> rows.add(bands(p))), STEP_FRAMES, STEP_FRAMES)
        .accept(mid, mid, audio.frames());
    return new Moments(rows);
  }

  private static double[] bands(double[] power) {
    double binHz = 24_000.0 / (power.length - 1);
    double[] sums = new double[BANDS];
    for (int bin = (int) (LOWEST_HZ / binHz) + 1; bin < HIGHEST_HZ / binHz; bin++) {
      double place = Math.log(bin * binHz / LOWEST_HZ) / Math.log(HIGHEST_HZ / LOWEST_HZ);
      sums[Math.min(BANDS - 1, (int) (BANDS * place))] += power[bin];
    }
    return Arrays.stream(sums).map(s -> 10 * Math.log10(s + 1e-12)).toArray();
  }

  /** Mean difference in dB at the same moments, bands masked in both passages left out as equal. */
  public double differenceDb(Moments other) {
    double floor = Math.max(loudest(), other.loudest()) - MASKED_DB;
    int rows = Math.min(levelsDb.size(), other.levelsDb.size());
    double sum = 0;
    for (int t = 0; t < rows; t++) {
      for (int b = 0; b < BANDS; b++) {
        double x = Math.max(floor, levelsDb.get(t)[b]);
        double y = Math.max(floor, other.levelsDb.get(t)[b]);
        sum += Math.abs(x - y);
      }
    }
    return sum / Math.max(1, rows * BANDS);
  }

  private double loudest() {
    return levelsDb.stream().flatMapToDouble(Arrays::stream).max().orElse(0);
  }
}
