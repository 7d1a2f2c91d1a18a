package dev.vibecast.atlas;

import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.embedding.UnitVectors;
import java.util.List;
import java.util.Locale;

/** A sentence model for tests: every word has its own direction. */
final class WordCounts implements SentenceEmbedder {

  private static final int DIMENSIONS = 128;

  @Override
  public String modelId() {
    return "word-counts";
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public List<float[]> embedAll(List<String> sentences) {
    return sentences.stream().map(WordCounts::vector).toList();
  }

  private static float[] vector(String sentence) {
    float[] counts = new float[DIMENSIONS];
    counts[0] = 0.01f;
    for (String word : sentence.toLowerCase(Locale.ROOT).split("\\W+")) {
      counts[Math.floorMod(word.hashCode() * 31, DIMENSIONS)] += 1;
    }
    return UnitVectors.normalise(counts);
  }
}
