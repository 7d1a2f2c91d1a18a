package dev.vibecast.language;

import java.util.EnumMap;
import java.util.Map;

/**
 * Sums what words say. Words that agree strengthen each other a little, words that disagree meet in
 * the middle.
 */
final class AffectSum {

  private static final double VERY = 1.3;
  private static final double AGREEMENT = 0.25;

  private final Map<AffectDimension, Double> high = new EnumMap<>(AffectDimension.class);
  private final Map<AffectDimension, Double> low = new EnumMap<>(AffectDimension.class);

  void add(Map<AffectDimension, Double> affect, Modifiers modifiers) {
    double factor = modifiers.very() ? VERY : modifiers.degree() < 1 ? modifiers.degree() : 1;
    affect.forEach((dimension, value) -> add(dimension, value * factor));
  }

  private void add(AffectDimension dimension, double value) {
    Map<AffectDimension, Double> side = value < 0 ? low : high;
    side.merge(dimension, value, AffectSum::together);
  }

  /** The stronger of two that agree, and a part of the weaker. */
  private static double together(double one, double other) {
    double strong = Math.abs(one) >= Math.abs(other) ? one : other;
    return strong + AGREEMENT * (one + other - strong);
  }

  /** The sums, within the bounds of their dimensions. */
  Map<AffectDimension, Double> values() {
    Map<AffectDimension, Double> values = new EnumMap<>(AffectDimension.class);
    for (AffectDimension dimension : AffectDimension.values()) {
      if (high.containsKey(dimension) || low.containsKey(dimension)) {
        double sum = high.getOrDefault(dimension, 0.0) + low.getOrDefault(dimension, 0.0);
        values.put(dimension, Math.clamp(sum, dimension.min(), AffectDimension.MAX));
      }
    }
    return values;
  }
}
