package dev.vibecast.cli.eval;

import dev.vibecast.generation.config.GenerationConfig;
import dev.vibecast.generation.config.Provider;
import io.smallrye.config.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Settings of the language model that is measured, the service's own defaults otherwise.
 *
 * @param url base address of an OpenAI-compatible server, ending in {@code /v1}
 * @param name the model, as the server knows it
 * @param key the server's key, if it wants one
 */
record ModelSettings(URI url, String name, Optional<String> key) implements GenerationConfig {

  static final String URL_VARIABLE = "VIBECAST_LLM_BASE_URL";
  static final String MODEL_VARIABLE = "VIBECAST_LLM_MODEL";
  static final String KEY_VARIABLE = "VIBECAST_LLM_API_KEY";

  /**
   * The settings in the environment, if there are any.
   *
   * @throws IllegalArgumentException when the address is none
   */
  static Optional<ModelSettings> of(Map<String, String> environment) {
    Optional<String> url = variable(environment, URL_VARIABLE);
    Optional<String> name = variable(environment, MODEL_VARIABLE);
    if (url.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ModelSettings(address(url.get()), name.get(), variable(environment, KEY_VARIABLE)));
  }

  private static Optional<String> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private static URI address(String text) {
    URI uri;
    try {
      uri = URI.create(text.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(URL_VARIABLE + " is no address: " + text, e);
    }
    boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!web || uri.getHost() == null) {
      throw new IllegalArgumentException(
          URL_VARIABLE + " takes an http or https address with a host, not " + text);
    }
    return uri;
  }

  @Override
  public Provider provider() {
    return Provider.OPENAI;
  }

  @Override
  public Optional<URI> baseUrl() {
    return Optional.of(url);
  }

  @Override
  public Optional<String> model() {
    return Optional.of(name);
  }

  @Override
  public Optional<Secret<String>> apiKey() {
    return key.map(value -> () -> value);
  }

  @Override
  public Duration timeout() {
    return Duration.ofSeconds(30);
  }

  @Override
  public Duration deadline() {
    return Duration.ofSeconds(60);
  }

  @Override
  public int maxAttempts() {
    return 3;
  }

  @Override
  public Duration backOff() {
    return Duration.ofMillis(400);
  }

  @Override
  public OptionalDouble temperature() {
    return OptionalDouble.empty();
  }

  @Override
  public OptionalInt maxReplyTokens() {
    return OptionalInt.empty();
  }

  @Override
  public int maxReplyBytes() {
    return 65_536;
  }

  @Override
  public int breakerFailures() {
    return 5;
  }

  @Override
  public Duration breakerPause() {
    return Duration.ofSeconds(30);
  }

  @Override
  public int rememberedRecipes() {
    return 256;
  }
}
