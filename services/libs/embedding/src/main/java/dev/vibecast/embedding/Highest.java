package dev.vibecast.embedding;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Places of the highest values. */
public final class Highest {

  private Highest() {}

  /** At most {@code count} places, highest value first, of equals the lower place. */
  public static int[] places(float[] values, int count) {
    Comparator<Integer> worstFirst =
        Comparator.<Integer>comparingDouble(i -> values[i])
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
    for (int i = 0; i < values.length; i++) {
      if (best.size() < count) {
        best.add(i);
      } else if (values[i] > values[best.element()]) {
        best.remove();
        best.add(i);
      }
    }
    return best.stream().sorted(worstFirst.reversed()).mapToInt(Integer::intValue).toArray();
  }
}
