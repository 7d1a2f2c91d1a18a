package dev.vibecast.retrieval.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Settings of vibe retrieval. */
@ConfigMapping(prefix = "vibecast.retrieval")
public interface RetrievalConfig {

  /** Redis that keeps embeddings, so that a restart need not compute them again. */
  @WithDefault("${vibecast.redis.url}")
  URI redisUrl();

  /** How long the embedding of a prompt is kept, in seconds; those of atlas rows stay as long. */
  @WithDefault("604800")
  long keepEmbeddingsSeconds();
}
