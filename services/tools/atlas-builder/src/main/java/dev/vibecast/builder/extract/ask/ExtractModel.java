package dev.vibecast.builder.extract.ask;

import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.vibecast.llm.ChatLanguageModel;
import dev.vibecast.llm.LanguageModel;
import dev.vibecast.llm.ServerSettings;
import dev.vibecast.llm.http.BoundedHttpClientBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The language model that the environment names. */
public final class ExtractModel {

  /** Prefix of the environment variables. */
  public static final String PREFIX = "VIBECAST_LLM";

  private static final int MOST_REPLY_BYTES = 256 * 1024;

  private ExtractModel() {}

  /**
   * The model, which connects only when it is first asked. It samples as its server does by itself:
   * some servers refuse any other temperature.
   *
   * @param environment variables of this process; the key among them goes to the server only
   * @param timeout for one page
   * @throws IllegalArgumentException saying which variables to set, or which is wrong
   */
  public static LanguageModel of(Map<String, String> environment, Duration timeout) {
    ServerSettings server =
        ServerSettings.of(environment, PREFIX)
            .orElseThrow(() -> new IllegalArgumentException(notConfigured()));
    OpenAiChatModel chat =
        OpenAiChatModel.builder()
            .httpClientBuilder(new BoundedHttpClientBuilder(MOST_REPLY_BYTES))
            .baseUrl(server.baseUrl().toString())
            .apiKey(server.apiKey().orElse(null))
            .modelName(server.model())
            .timeout(timeout)
            .maxRetries(0)
            .build();
    return new ChatLanguageModel(server.model(), chat, Optional.empty());
  }

  private static String notConfigured() {
    return """
        no language model is configured; set %s%s (an OpenAI-compatible address, for example \
        http://127.0.0.1:11434/v1) and %s%s, and %s%s if the server takes a key"""
        .formatted(
            PREFIX,
            ServerSettings.BASE_URL,
            PREFIX,
            ServerSettings.MODEL,
            PREFIX,
            ServerSettings.API_KEY);
  }
}
