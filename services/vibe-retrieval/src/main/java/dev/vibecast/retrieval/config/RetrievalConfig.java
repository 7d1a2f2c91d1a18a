package dev.vibecast.retrieval.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of vibe retrieval. */
@ConfigMapping(prefix = "vibecast.retrieval")
public interface RetrievalConfig {

  /** Redis that keeps embeddings, so that a restart need not compute them again. */
  @WithDefault("${vibecast.redis.url}")
  URI redisUrl();

  /** An atlas of one's own instead of the shipped one; read again when the file changes. */
  Optional<Path> atlasFile();

  /** How long the embedding of a prompt is kept, in seconds; those of atlas rows stay as long. */
  @WithDefault("604800")
  long keepEmbeddingsSeconds();
}
