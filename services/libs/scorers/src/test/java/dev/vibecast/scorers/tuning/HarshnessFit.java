package dev.vibecast.scorers.tuning;

import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.scorers.align.Harshness;
import dev.vibecast.scorers.heard.Figures;
import dev.vibecast.scorers.words.Anchors;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the harshness of words and of audio on one scale. */
final class HarshnessFit {

  /** What makes audio harsh: roughness, noise, treble, no clear pitch. By convention, not tuned. */
  private static final Map<String, Double> HARSH =
      Map.of("ROUGHNESS", .35, "FLATNESS", .3, "ROLLOFF", .15, "KEY_CLARITY", -.1, "CENTROID", .1);

  private HarshnessFit() {}

  static Harshness fit(SentenceEmbedder embedder, List<float[]> sentences, double[][] z) {
    float[] axis =
        Anchors.builtIn().dimensions().stream()
            .filter(pole -> pole.id().equals("harshness"))
            .findFirst()
            .orElseThrow()
            .axis(embedder);
    double[][] words =
        sentences.stream()
            .map(e -> new double[] {Matrix.dot(Numbers.doubles(e), Numbers.doubles(axis))})
            .toArray(double[][]::new);
    double[][] sounds = new double[z.length][1];
    HARSH.forEach(
        (descriptor, weight) -> {
          for (int i = 0; i < z.length; i++) {
            sounds[i][0] += weight * z[i][Figures.names().indexOf(descriptor)];
          }
        });
    return new Harshness(
        Numbers.rounded(Numbers.doubles(axis)),
        Numbers.rounded(Matrix.columnMeans(words)[0]),
        Numbers.rounded(Matrix.columnSpreads(words)[0]),
        new TreeMap<>(HARSH),
        Numbers.rounded(Matrix.columnMeans(sounds)[0]),
        Numbers.rounded(Matrix.columnSpreads(sounds)[0]));
  }
}
