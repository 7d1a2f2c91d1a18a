package dev.vibecast.cli.doctor;

import dev.vibecast.embedding.MiniLmEmbedder;

/** The native ONNX runtime and the sentence model, by embedding a sentence. */
final class EmbeddingCheck implements Check {

  private static final String NAME = "ONNX runtime and model";
  private static final long NS_PER_MS = 1_000_000;

  @Override
  public Finding look() {
    long startNs = System.nanoTime();
    try {
      int length = new MiniLmEmbedder().embed("heavy rain on a tin roof").length;
      long tookMs = (System.nanoTime() - startNs) / NS_PER_MS;
      return Finding.ok(NAME, "a sentence became " + length + " numbers in " + tookMs + " ms");
    } catch (RuntimeException | LinkageError e) {
      return Finding.problem(
          NAME,
          "does not load: " + e,
          "ONNX Runtime needs 64-bit Linux (glibc), macOS or Windows; on Alpine use a glibc image.");
    }
  }
}
