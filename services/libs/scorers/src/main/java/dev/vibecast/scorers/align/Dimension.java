package dev.vibecast.scorers.align;

import java.util.Objects;

/**
 * One dimension of the alignment model. Every weight vector leads to the same scale: the value that
 * is heard on it, mean 0 and variance about 1 over the recipes the model was tuned on.
 *
 * @param id name
 * @param low what its low end means
 * @param high what its high end means
 * @param words weights of the sentence vector
 * @param wordsBias added to them
 * @param wordsSpread standard deviation of what words ask for
 * @param recipe weights of the recipe features
 * @param recipeBias added to them
 * @param heard weights of the standardised descriptors
 * @param heardBias added to them
 * @param heardSpread standard deviation of what is heard
 * @param trust correlation of what is heard with what the recipe meant, in recipes not tuned on
 */
public record Dimension(
    String id,
    String low,
    String high,
    double[] words,
    double wordsBias,
    double wordsSpread,
    double[] recipe,
    double recipeBias,
    double[] heard,
    double heardBias,
    double heardSpread,
    double trust) {

  private static final double FARTHEST = 2.5;

  public Dimension {
    Objects.requireNonNull(id);
    if (!(wordsSpread > 0) || !(heardSpread > 0)) {
      throw new IllegalArgumentException(id + ": a spread is not greater than 0");
    }
  }

  /** What words ask for. */
  double wanted(float[] sentence) {
    double sum = wordsBias;
    for (int k = 0; k < words.length; k++) {
      sum += words[k] * sentence[k];
    }
    return Math.clamp(sum, -FARTHEST, FARTHEST);
  }

  /** What a recipe with these features sounds like. */
  double authored(double[] features) {
    return Math.clamp(dot(recipe, features) + recipeBias, -FARTHEST, FARTHEST);
  }

  /** What is heard, from standardised descriptors. */
  double heard(double[] standardised) {
    return Math.clamp(dot(heard, standardised) + heardBias, -FARTHEST, FARTHEST);
  }

  /** Where what words ask for lies between the ends, 0…1. */
  public double wantedShare(double wanted) {
    return share(wanted / wordsSpread);
  }

  /** Where what is heard lies between the ends, 0…1. */
  public double heardShare(double value) {
    return share(value / heardSpread);
  }

  /** The logistic function close to the normal distribution. */
  private static double share(double z) {
    return 1 / (1 + Math.exp(-1.7 * z));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }
}
