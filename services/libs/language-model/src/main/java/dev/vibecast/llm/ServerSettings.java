package dev.vibecast.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

/**
 * Where a language model is, as environment variables with one prefix say: {@code _BASE_URL},
 * {@code _MODEL}, {@code _API_KEY}.
 *
 * @param baseUrl of an OpenAI-compatible server, for example ending in {@code /v1}
 * @param model its name there
 * @param apiKey empty where the server takes none
 */
public record ServerSettings(URI baseUrl, String model, Optional<String> apiKey) {

  /** What follows the prefix in the variable with the base URL. */
  public static final String BASE_URL = "_BASE_URL";

  /** What follows the prefix in the variable with the name of the model. */
  public static final String MODEL = "_MODEL";

  /** What follows the prefix in the variable with the key. */
  public static final String API_KEY = "_API_KEY";

  /**
   * What an environment says; empty unless it names server and model. Blank is as good as absent.
   *
   * @param prefix for example {@code VIBECAST_LLM}
   * @throws IllegalArgumentException naming the variable that is wrong
   */
  public static Optional<ServerSettings> of(Map<String, String> environment, String prefix) {
    Optional<String> url = named(environment, prefix + BASE_URL);
    Optional<String> model = named(environment, prefix + MODEL);
    return url.isEmpty() || model.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ServerSettings(
                address(url.get(), prefix + BASE_URL),
                model.get(),
                named(environment, prefix + API_KEY)));
  }

  private static Optional<String> named(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** The error does not repeat the address: it may hold a password. */
  private static URI address(String text, String variable) {
    String wrong = variable + " is no http or https address with a host";
    try {
      URI url = new URI(text);
      boolean web =
          "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
      if (web && url.getHost() != null) {
        return url;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(wrong, e);
    }
    throw new IllegalArgumentException(wrong);
  }

  /** Never tells the key. */
  @Override
  public String toString() {
    return "ServerSettings[" + baseUrl + ", " + model + "]";
  }
}
