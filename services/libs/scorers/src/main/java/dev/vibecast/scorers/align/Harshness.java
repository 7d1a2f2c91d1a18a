package dev.vibecast.scorers.align;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How harsh words are and how harsh audio is, both 0…1 on one scale: .2 is the median and .6 the 95
 * % quantile of the recipes tuned on and of their words.
 *
 * @param words weights of the sentence vector
 * @param wordsMean mean of the projection
 * @param wordsSpread its standard deviation
 * @param heard weights of standardised descriptors by name
 * @param heardMean mean of their sum
 * @param heardSpread its standard deviation
 */
public record Harshness(
    double[] words,
    double wordsMean,
    double wordsSpread,
    Map<String, Double> heard,
    double heardMean,
    double heardSpread) {

  private static final double SLOPE = 1.1;
  private static final double MEDIAN = -1.4;

  public Harshness {
    heard = Collections.unmodifiableMap(new TreeMap<>(heard));
  }

  /** How much harshness words allow. */
  double ofWords(float[] sentence) {
    double sum = 0;
    for (int k = 0; k < words.length; k++) {
      sum += words[k] * sentence[k];
    }
    return level((sum - wordsMean) / wordsSpread);
  }

  /** How harsh audio is. */
  double ofSound(List<String> names, double[] standardised) {
    double sum = 0;
    for (int k = 0; k < standardised.length; k++) {
      sum += heard.getOrDefault(names.get(k), 0.0) * standardised[k];
    }
    return level((sum - heardMean) / heardSpread);
  }

  private static double level(double z) {
    return 1 / (1 + Math.exp(-(SLOPE * z + MEDIAN)));
  }
}
