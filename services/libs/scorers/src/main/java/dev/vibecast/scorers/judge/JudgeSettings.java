package dev.vibecast.scorers.judge;

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

  /** Environment variable with the base URL. */
  public static final String BASE_URL = "VIBECAST_JUDGE_BASE_URL";

  /** Environment variable with the name of the model. */
  public static final String MODEL = "VIBECAST_JUDGE_MODEL";

  /** Environment variable with the key, if the server takes one. */
  public static final String API_KEY = "VIBECAST_JUDGE_API_KEY";

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** What an environment says; empty unless it names server and model. */
  static Optional<JudgeSettings> of(Map<String, String> environment) {
    String url = environment.get(BASE_URL);
    String model = environment.get(MODEL);
    return url == null || model == null
        ? Optional.empty()
        : Optional.of(
            new JudgeSettings(
                URI.create(url), model, Optional.ofNullable(environment.get(API_KEY)), TIMEOUT));
  }

  /** Never tells the key. */
  @Override
  public String toString() {
    return "JudgeSettings[" + baseUrl + ", " + model + "]";
  }
}
