package dev.vibecast.generation.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Settings of config generation; each is also an environment variable, dots become underscores. */
@ConfigMapping(prefix = "vibecast.generation")
public interface GenerationConfig {

  /** Protocol of the model server, or none. */
  @WithDefault("none")
  Provider provider();

  /**
   * Where the server is; needed for openai, {@code http://127.0.0.1:11434} if absent for ollama.
   */
  Optional<URI> baseUrl();

  /** Name of the model, as the server knows it; needed unless none. */
  Optional<String> model();

  /** Key of the server, if it wants one. Never logged, never in an event. */
  Optional<Secret<String>> apiKey();

  /** Longest wait for one whole reply. */
  @WithDefault("30s")
  Duration timeout();

  /** Longest time for one request with all its attempts; at most five minutes. */
  @WithDefault("60s")
  Duration deadline();

  /** How often one request is tried at most. */
  @WithDefault("3")
  int maxAttempts();

  /** Pause before the second attempt; doubles for each further one. */
  @WithDefault("400ms")
  Duration backOff();

  /** Sampling temperature 0…2, or the server's own if absent. */
  OptionalDouble temperature();

  /** Most tokens of a reply, or the server's own limit if absent. */
  OptionalInt maxReplyTokens();

  /** Most bytes of a reply; a longer one is cut off and counts as failed. */
  @WithDefault("65536")
  int maxReplyBytes();

  /** How many failures in a row leave the server alone for a while. */
  @WithDefault("5")
  int breakerFailures();

  /** How long the server is then left alone. */
  @WithDefault("30s")
  Duration breakerPause();

  /** How many recipes are remembered, so that the same words do not cost twice. */
  @WithDefault("256")
  int rememberedRecipes();
}
