package dev.vibecast.embedding;

import java.util.List;

/** Maps sentences to unit vectors whose dot product says how alike they mean. */
public interface SentenceEmbedder {

  /** Name and version of the model; vectors of different models must not be compared. */
  String modelId();

  /** Length of every vector. */
  int dimensions();

  /** One unit vector per sentence, in order. */
  List<float[]> embedAll(List<String> sentences);

  /** The unit vector of one sentence. */
  default float[] embed(String sentence) {
    return embedAll(List.of(sentence)).getFirst();
  }
}
