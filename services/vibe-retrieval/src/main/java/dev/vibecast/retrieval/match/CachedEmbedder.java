package dev.vibecast.retrieval.match;

import dev.vibecast.embedding.SentenceEmbedder;
import java.util.ArrayList;
import java.util.List;

/** Looks embeddings up before it computes them, and keeps what it had to compute. */
public final class CachedEmbedder implements SentenceEmbedder {

  private final SentenceEmbedder source;
  private final EmbeddingCache cache;

  public CachedEmbedder(SentenceEmbedder source, EmbeddingCache cache) {
    this.source = source;
    this.cache = cache;
  }

  @Override
  public String modelId() {
    return source.modelId();
  }

  @Override
  public int dimensions() {
    return source.dimensions();
  }

  @Override
  public List<float[]> embedAll(List<String> sentences) {
    List<float[]> vectors = new ArrayList<>(cache.find(modelId(), sentences, dimensions()));
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (vectors.get(i) == null) {
        missing.add(sentences.get(i));
      }
    }
    if (!missing.isEmpty()) {
      fill(vectors, missing);
    }
    return vectors;
  }

  private void fill(List<float[]> vectors, List<String> missing) {
    List<float[]> computed = source.embedAll(missing);
    cache.keep(modelId(), missing, computed);
    int next = 0;
    for (int i = 0; i < vectors.size(); i++) {
      if (vectors.get(i) == null) {
        vectors.set(i, computed.get(next++));
      }
    }
  }
}
