package dev.vibecast.retrieval.match;

import java.util.List;

/** Keeps embeddings by model and sentence. A cache that fails behaves like an empty one. */
public interface EmbeddingCache {

  /** One vector per sentence, in order, null where none of that length is known. */
  List<float[]> find(String modelId, List<String> sentences, int dimensions);

  /** Keeps one vector per sentence. */
  void keep(String modelId, List<String> sentences, List<float[]> vectors);
}
