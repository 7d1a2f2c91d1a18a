package dev.vibecast.scorers.tuning;

import dev.vibecast.atlas.store.AuthoredRecipe;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.scorers.words.Anchors;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The directions in which sentence vectors are read. */
final class WordDirections {

  private static final double WORDS_PENALTY = 100;

  /** Sentence vectors against places on axes: both then weigh about the same in the penalty. */
  private static final double SENTENCE_GAIN = 20 / 3.0;

  private WordDirections() {}

  /** Sentence vectors and their places on the anchor axes, folded into one vector a dimension. */
  static Ridge fit(SentenceEmbedder embedder, List<AuthoredRecipe> rows, double[][] heard) {
    List<float[]> axes =
        Anchors.builtIn().dimensions().stream().map(pole -> pole.axis(embedder)).toList();
    double[][] sentences =
        embedder.embedAll(rows.stream().map(AuthoredRecipe::words).toList()).stream()
            .map(Numbers::doubles)
            .toArray(double[][]::new);
    double[][] places = places(sentences, axes);
    double[] means = Matrix.columnMeans(places);
    double[] spreads = Matrix.columnSpreads(places);
    double[][] placesZ = Matrix.standardised(places, means, spreads);
    double[][] inputs = new double[sentences.length][];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] =
          Stream.of(Arrays.stream(sentences[i]).map(x -> x * SENTENCE_GAIN).toArray(), placesZ[i])
              .flatMapToDouble(Arrays::stream)
              .toArray();
    }
    return folded(Ridge.fit(inputs, heard, WORDS_PENALTY), axes, means, spreads);
  }

  private static double[][] places(double[][] sentences, List<float[]> axes) {
    double[][] places = new double[sentences.length][axes.size()];
    for (int i = 0; i < places.length; i++) {
      for (int a = 0; a < axes.size(); a++) {
        places[i][a] = Matrix.dot(sentences[i], Numbers.doubles(axes.get(a)));
      }
    }
    return places;
  }

  private static Ridge folded(Ridge fit, List<float[]> axes, double[] means, double[] spreads) {
    double[][] weights = new double[fit.weights().length][];
    double[] bias = fit.bias().clone();
    int size = axes.getFirst().length;
    for (int d = 0; d < weights.length; d++) {
      weights[d] = Arrays.stream(fit.weights()[d], 0, size).map(w -> w * SENTENCE_GAIN).toArray();
      for (int a = 0; a < axes.size(); a++) {
        double w = fit.weights()[d][size + a] / spreads[a];
        bias[d] -= w * means[a];
        for (int k = 0; k < size; k++) {
          weights[d][k] += w * axes.get(a)[k];
        }
      }
    }
    return new Ridge(weights, bias);
  }
}
