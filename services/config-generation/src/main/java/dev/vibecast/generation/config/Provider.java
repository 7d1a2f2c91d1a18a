package dev.vibecast.generation.config;

/** Which protocol the language model server speaks. */
public enum Provider {
  /** No model: every request falls back to what retrieval found. */
  NONE,
  /** Chat completions, as many hosted and local servers speak it. */
  OPENAI,
  /** Ollama's own chat protocol. */
  OLLAMA
}
