package dev.vibecast.atlas.mood;

import java.util.Map;

/**
 * A bias and a weight per dimension of mood.
 *
 * @param bias what it gives for a neutral mood
 * @param weights by letter; dimensions without an entry do not count
 */
record LinearTerm(double bias, Map<String, Double> weights) {

  LinearTerm {
    weights = Map.copyOf(weights);
    weights.keySet().forEach(Mood::indexOf);
  }

  double of(Mood mood) {
    return bias + weighted(mood);
  }

  /** The weighted part, over the root of the sum of weights, so that long rows do not win. */
  double normalised(Mood mood) {
    double sum = weights.values().stream().mapToDouble(Math::abs).sum();
    return sum == 0 ? 0 : weighted(mood) / Math.sqrt(sum);
  }

  private double weighted(Mood mood) {
    double sum = 0;
    for (int dimension = 0; dimension < Mood.LETTERS.length(); dimension++) {
      String letter = Mood.LETTERS.substring(dimension, dimension + 1);
      sum += weights.getOrDefault(letter, 0.0) * mood.level(dimension);
    }
    return sum;
  }
}
