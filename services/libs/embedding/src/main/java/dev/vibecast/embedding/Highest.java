package dev.vibecast.embedding;

import dev.vibecast.embedding.CosineIndex.Neighbour;

/** Places of the highest values. */
public final class Highest {

  private Highest() {}

  /** At most {@code count} places, highest value first, of equals the lower place. */
  public static int[] places(float[] values, int count) {
    BestRows best = new BestRows(Math.min(count, values.length));
    for (int i = 0; i < values.length; i++) {
      best.offer(i, values[i]);
    }
    return best.neighbours().stream().mapToInt(Neighbour::row).toArray();
  }
}
