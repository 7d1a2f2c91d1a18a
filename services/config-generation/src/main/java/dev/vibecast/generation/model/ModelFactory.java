package dev.vibecast.generation.model;

import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.vibecast.generation.config.GenerationConfig;
import dev.vibecast.generation.config.Provider;
import dev.vibecast.llm.ChatLanguageModel;
import dev.vibecast.llm.http.BoundedHttpClientBuilder;
import io.smallrye.config.Secret;
import java.net.URI;
import java.util.Optional;

/** Makes the model that the settings describe. It connects only when it is first asked. */
public final class ModelFactory {

  private static final URI LOCAL_OLLAMA = URI.create("http://127.0.0.1:11434");

  private final GenerationConfig config;

  /** A factory for these settings. */
  public ModelFactory(GenerationConfig config) {
    this.config = config;
  }

  /** The model, or what is missing to have one. Half a configuration does not stop the service. */
  public ModelSetup create() {
    if (config.provider() == Provider.NONE) {
      return new ModelSetup.Missing("no language model is configured");
    }
    if (baseUrl().isEmpty()) {
      return new ModelSetup.Missing("vibecast.generation.base-url is not set");
    }
    if (config.model().isEmpty()) {
      return new ModelSetup.Missing("vibecast.generation.model is not set");
    }
    return new ModelSetup.Ready(
        new ChatLanguageModel(
            config.model().get(), chatModel(), Optional.of(RecipeFormat.response())));
  }

  private ChatModel chatModel() {
    return switch (config.provider()) {
      case OPENAI -> openAi();
      case OLLAMA -> ollama();
      case NONE -> throw new IllegalStateException("no provider");
    };
  }

  private ChatModel openAi() {
    return OpenAiChatModel.builder()
        .httpClientBuilder(new BoundedHttpClientBuilder(config.maxReplyBytes()))
        .baseUrl(baseUrl().orElseThrow().toString())
        .apiKey(config.apiKey().map(Secret::get).orElse(null))
        .modelName(config.model().orElseThrow())
        .temperature(temperature())
        .maxCompletionTokens(maxReplyTokens())
        .timeout(config.timeout())
        .maxRetries(0)
        .strictJsonSchema(true)
        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
        .build();
  }

  /**
   * Thinking aloud is switched off: it costs seconds, and the form has its own place for reasons.
   */
  private ChatModel ollama() {
    return OllamaChatModel.builder()
        .httpClientBuilder(new BoundedHttpClientBuilder(config.maxReplyBytes()))
        .baseUrl(baseUrl().orElseThrow().toString())
        .modelName(config.model().orElseThrow())
        .temperature(temperature())
        .numPredict(maxReplyTokens())
        .think(false)
        .timeout(config.timeout())
        .maxRetries(0)
        .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
        .build();
  }

  /**
   * Ollama has a usual place on the same machine. The other protocol has none: words and keys go
   * nowhere that nobody named.
   */
  private Optional<URI> baseUrl() {
    return config.provider() == Provider.OLLAMA
        ? config.baseUrl().or(() -> Optional.of(LOCAL_OLLAMA))
        : config.baseUrl();
  }

  private Double temperature() {
    return config.temperature().isPresent() ? config.temperature().getAsDouble() : null;
  }

  private Integer maxReplyTokens() {
    return config.maxReplyTokens().isPresent() ? config.maxReplyTokens().getAsInt() : null;
  }
}
