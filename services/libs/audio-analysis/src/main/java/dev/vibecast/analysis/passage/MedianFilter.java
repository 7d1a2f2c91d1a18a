package dev.vibecast.analysis.passage;

import java.util.Arrays;
import java.util.List;

/**
 * Medians of nine values for all places of a row at once. A row of sorters by minimum and maximum
 * (odd-even transposition: D. E. Knuth, "The Art of Computer Programming" 3, section 5.3.4) has no
 * branches, so that its loops vectorise.
 */
final class MedianFilter {

  private static final int COUNT = 9;

  private final float[][] sorted;

  /**
   * @param places length of the rows
   */
  MedianFilter(int places) {
    sorted = new float[COUNT][places];
  }

  /** The median of each place over up to nine rows; of an even count the upper one. */
  void across(List<float[]> rows, float[] medians) {
    for (int i = 0; i < rows.size(); i++) {
      System.arraycopy(rows.get(i), 0, sorted[i], 0, medians.length);
    }
    sort(rows.size());
    System.arraycopy(sorted[rows.size() / 2], 0, medians, 0, medians.length);
  }

  /** The median of each place and its four neighbours on both sides, as many as there are. */
  void along(float[] row, int distance, float[] medians) {
    int reach = COUNT / 2 * distance;
    int inner = row.length - 2 * reach;
    for (int i = 0; i < COUNT; i++) {
      System.arraycopy(row, i * distance, sorted[i], 0, inner);
    }
    sort(COUNT);
    System.arraycopy(sorted[COUNT / 2], 0, medians, reach, inner);
    for (int place = 0; place < reach; place++) {
      medians[place] = atEdge(row, distance, place);
      medians[row.length - 1 - place] = atEdge(row, distance, row.length - 1 - place);
    }
  }

  private static float atEdge(float[] row, int distance, int place) {
    float[] near = new float[COUNT];
    int count = 0;
    for (int k = -COUNT / 2; k <= COUNT / 2; k++) {
      int at = place + k * distance;
      if (at >= 0 && at < row.length) {
        near[count++] = row[at];
      }
    }
    Arrays.sort(near, 0, count);
    return near[count / 2];
  }

  private void sort(int rows) {
    for (int round = 0; round < rows; round++) {
      for (int i = round % 2; i + 1 < rows; i += 2) {
        order(sorted[i], sorted[i + 1]);
      }
    }
  }

  private static void order(float[] low, float[] high) {
    for (int k = 0; k < low.length; k++) {
      float a = low[k];
      float b = high[k];
      low[k] = Math.min(a, b);
      high[k] = Math.max(a, b);
    }
  }
}
