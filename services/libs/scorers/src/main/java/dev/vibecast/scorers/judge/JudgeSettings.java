package dev.vibecast.scorers.judge;

import dev.vibecast.llm.ServerSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Where the language model is.
 *
 * @param baseUrl of an OpenAI-compatible server, for example ending in {@code /v1}
 * @param model its name there
 * @param apiKey empty where the server takes none
 * @param timeout for one judgement
 */
public record JudgeSettings(URI baseUrl, String model, Optional<String> apiKey, Duration timeout) {

  private static final String PREFIX = "VIBECAST_JUDGE";

  /** Environment variable with the base URL. */
  public static final String BASE_URL = PREFIX + ServerSettings.BASE_URL;

  /** Environment variable with the name of the model. */
  public static final String MODEL = PREFIX + ServerSettings.MODEL;

  /** Environment variable with the key, if the server takes one. */
  public static final String API_KEY = PREFIX + ServerSettings.API_KEY;

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /**
   * What an environment says; empty unless it names server and model. Blank is as good as absent.
   *
   * @throws IllegalArgumentException naming the variable that is wrong
   */
  static Optional<JudgeSettings> of(Map<String, String> environment) {
    return ServerSettings.of(environment, PREFIX)
        .map(s -> new JudgeSettings(s.baseUrl(), s.model(), s.apiKey(), TIMEOUT));
  }

  /** Never tells the key. */
  @Override
  public String toString() {
    return "JudgeSettings[" + baseUrl + ", " + model + "]";
  }
}
