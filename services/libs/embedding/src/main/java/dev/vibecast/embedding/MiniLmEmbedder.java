package dev.vibecast.embedding;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * The quantised all-MiniLM-L6-v2 sentence model in ONNX Runtime, 384 dimensions, about 1.5 ms a
 * sentence. Similarities are low in absolute terms: rank by them, do not threshold.
 *
 * <p>Source: Wang et al., "MiniLM: Deep Self-Attention Distillation for Task-Agnostic Compression
 * of Pre-Trained Transformers", NeurIPS 2020; Reimers and Gurevych, "Sentence-BERT", EMNLP 2019.
 */
public final class MiniLmEmbedder implements SentenceEmbedder {

  private static final int DIMENSIONS = 384;
  private static final Executor CALLER_RUNS = Runnable::run;

  private final EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel(CALLER_RUNS);

  @Override
  public String modelId() {
    return "all-minilm-l6-v2-q";
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public List<float[]> embedAll(List<String> sentences) {
    List<TextSegment> segments = sentences.stream().map(TextSegment::from).toList();
    return model.embedAll(segments).content().stream()
        .map(e -> UnitVectors.normalise(e.vector()))
        .toList();
  }
}
