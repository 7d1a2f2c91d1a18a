package dev.vibecast.scorers.judge;

import java.net.URI;
import java.net.URISyntaxException;
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

  private static final String WRONG_URL = BASE_URL + " is no http or https address with a host";
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /**
   * What an environment says; empty unless it names server and model. Blank is as good as absent.
   *
   * @throws IllegalArgumentException naming the variable that is wrong
   */
  static Optional<JudgeSettings> of(Map<String, String> environment) {
    Optional<String> url = named(environment, BASE_URL);
    Optional<String> model = named(environment, MODEL);
    return url.isEmpty() || model.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new JudgeSettings(
                address(url.get()), model.get(), named(environment, API_KEY), TIMEOUT));
  }

  private static Optional<String> named(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** The error does not repeat the address: it may hold a password. */
  private static URI address(String text) {
    try {
      URI url = new URI(text);
      boolean web =
          "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
      if (web && url.getHost() != null) {
        return url;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(WRONG_URL, e);
    }
    throw new IllegalArgumentException(WRONG_URL);
  }

  /** Never tells the key. */
  @Override
  public String toString() {
    return "JudgeSettings[" + baseUrl + ", " + model + "]";
  }
}
