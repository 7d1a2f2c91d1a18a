package dev.vibecast.analysis.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * A rise of a level to a top and the fall after it.
 *
 * @param start step of the lowest level before the top
 * @param top step of the highest level
 * @param end step of the lowest level before the next rise
 */
record Swing(int start, int top, int end) {

  /**
   * All swings of a curve.
   *
   * @param levelsDb one level a step
   * @param leastRiseDb a rise by less is part of the fall around it
   * @param leastFallDb a fall by less is part of the rise around it
   */
  static List<Swing> of(double[] levelsDb, double leastRiseDb, double leastFallDb) {
    List<Swing> swings = new ArrayList<>();
    int low = 0;
    int start = 0;
    int top = -1;
    for (int t = 0; t < levelsDb.length; t++) {
      double level = levelsDb[t];
      if (top < 0) {
        low = level < levelsDb[low] ? t : low;
        if (level >= levelsDb[low] + leastRiseDb) {
          start = low;
          top = t;
          low = t;
        }
      } else if (low == top) {
        top = level > levelsDb[top] ? t : top;
        low = level <= levelsDb[top] - leastFallDb ? t : top;
      } else {
        low = level < levelsDb[low] ? t : low;
        if (level >= levelsDb[low] + leastRiseDb) {
          swings.add(new Swing(start, top, low));
          start = low;
          top = t;
          low = t;
        }
      }
    }
    if (top >= 0) {
      swings.add(new Swing(start, top, low == top ? levelsDb.length - 1 : low));
    }
    return swings;
  }
}
