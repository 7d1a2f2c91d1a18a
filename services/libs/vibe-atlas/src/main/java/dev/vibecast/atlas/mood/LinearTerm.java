package dev.vibecast.atlas.mood;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** A bias and a weight per dimension of mood. */
final class LinearTerm {

  private final double bias;
  private final double[] weights = new double[Mood.LETTERS.length()];
  private final double rootOfSum;

  /**
   * @param bias what it gives for a neutral mood
   * @param byLetter weights; dimensions without an entry do not count
   */
  @JsonCreator
  LinearTerm(
      @JsonProperty("bias") double bias, @JsonProperty("weights") Map<String, Double> byLetter) {
    this.bias = bias;
    byLetter.forEach((letter, weight) -> weights[Mood.indexOf(letter)] = weight);
    double sum = 0;
    for (double weight : weights) {
      sum += Math.abs(weight);
    }
    this.rootOfSum = Math.sqrt(sum);
  }

  double bias() {
    return bias;
  }

  double of(Mood mood) {
    return bias + weighted(mood);
  }

  /** The weighted part, over the root of the sum of weights, so that long rows do not win. */
  double normalised(Mood mood) {
    return rootOfSum == 0 ? 0 : weighted(mood) / rootOfSum;
  }

  private double weighted(Mood mood) {
    double sum = 0;
    for (int dimension = 0; dimension < weights.length; dimension++) {
      sum += weights[dimension] * mood.level(dimension);
    }
    return sum;
  }
}
