package dev.vibecast.cli.doctor;

import java.util.Map;
import java.util.Optional;

/**
 * Whether a language model is configured; without one every prompt is answered by retrieval.
 *
 * @param environment this process's variables; the key among them is never shown
 */
record LanguageModelCheck(Map<String, String> environment) implements Check {

  private static final String NAME = "language model";
  private static final String PREFIX = "VIBECAST_GENERATION_";
  private static final String NONE = "none";

  @Override
  public Finding look() {
    String provider = variable("PROVIDER").orElse(NONE);
    if (provider.equalsIgnoreCase(NONE)) {
      return Finding.note(
          NAME,
          "none configured: prompts are answered from the vibe atlas",
          "Optional. Set " + PREFIX + "PROVIDER (openai or ollama), _BASE_URL and _MODEL.");
    }
    if (variable("BASE_URL").isEmpty() || variable("MODEL").isEmpty()) {
      return Finding.problem(
          NAME,
          provider + " without address or model",
          "Set " + PREFIX + "BASE_URL and " + PREFIX + "MODEL.");
    }
    return Finding.ok(NAME, provider + ", model " + variable("MODEL").get());
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(PREFIX + name)).filter(value -> !value.isBlank());
  }
}
