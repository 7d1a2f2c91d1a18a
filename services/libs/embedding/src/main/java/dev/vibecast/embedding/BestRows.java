package dev.vibecast.embedding;

import dev.vibecast.embedding.CosineIndex.Neighbour;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps the rows with the highest values of those offered, of equals the lower row: a binary heap
 * with the worst row kept at its root (Knuth, The Art of Computer Programming 3, section 5.2.3).
 */
final class BestRows {

  private final int[] rows;
  private final float[] values;
  private int size;

  /**
   * @param capacity how many to keep, 0 or more
   */
  BestRows(int capacity) {
    rows = new int[capacity];
    values = new float[capacity];
  }

  /** Takes a row if it is among the best so far. */
  void offer(int row, float value) {
    if (size < rows.length) {
      raise(size++, row, value);
    } else if (size > 0 && worse(rows[0], values[0], row, value)) {
      sink(row, value);
    }
  }

  /** The lowest value kept. */
  float lowest() {
    return values[0];
  }

  /** The rows kept, in no order. */
  int[] rows() {
    return Arrays.copyOf(rows, size);
  }

  /** The rows kept and their values, best first. */
  List<Neighbour> neighbours() {
    return IntStream.range(0, size)
        .mapToObj(i -> new Neighbour(rows[i], values[i]))
        .sorted(
            Comparator.comparingDouble(Neighbour::similarity)
                .reversed()
                .thenComparingInt(Neighbour::row))
        .toList();
  }

  private static boolean worse(int row, float value, int thanRow, float thanValue) {
    int order = Float.compare(value, thanValue);
    return order < 0 || order == 0 && row > thanRow;
  }

  private void raise(int from, int row, float value) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) / 2;
      if (!worse(row, value, rows[parent], values[parent])) {
        break;
      }
      put(at, rows[parent], values[parent]);
      at = parent;
    }
    put(at, row, value);
  }

  private void sink(int row, float value) {
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      int right = child + 1;
      if (right < size && worse(rows[right], values[right], rows[child], values[child])) {
        child = right;
      }
      if (!worse(rows[child], values[child], row, value)) {
        break;
      }
      put(at, rows[child], values[child]);
      at = child;
    }
    put(at, row, value);
  }

  private void put(int at, int row, float value) {
    rows[at] = row;
    values[at] = value;
  }
}
