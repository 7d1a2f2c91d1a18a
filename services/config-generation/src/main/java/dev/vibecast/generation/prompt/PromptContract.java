package dev.vibecast.generation.prompt;

import dev.vibecast.llm.prompt.FieldReference;
import dev.vibecast.llm.prompt.Markup;
import dev.vibecast.llm.prompt.PromptMessages;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the messages for a model from the templates of one version. The words of a person are
 * data: escaped, each idea in an element of its own, alone in the user message.
 */
public final class PromptContract {

  /** Version of the wording; it changes whenever a file under {@code prompts/} does. */
  public static final String VERSION = "1.0.0";

  private final String system;
  private final String vibe;
  private final String weightedVibe;

  /** Loads and fills the templates once. */
  public PromptContract() {
    system =
        file("system.txt")
            .replace("{{fields}}", FieldReference.text())
            .replace("{{examples}}", examples());
    vibe = file("vibe.txt").strip();
    weightedVibe = file("weighted-vibe.txt").strip();
  }

  /**
   * The messages for these words.
   *
   * @param prompts one or more ideas; weights sum to one
   */
  public PromptMessages messages(List<WeightedPrompt> prompts) {
    return new PromptMessages(system, prompts.size() == 1 ? one(prompts) : several(prompts));
  }

  private String one(List<WeightedPrompt> prompts) {
    return vibe.replace("{{text}}", Markup.escape(prompts.getFirst().text()));
  }

  private String several(List<WeightedPrompt> prompts) {
    return prompts.stream().map(this::weighted).collect(Collectors.joining("\n"));
  }

  /** The words go in last, so that a person who writes a placeholder only gets a placeholder. */
  private String weighted(WeightedPrompt prompt) {
    return weightedVibe
        .replace("{{weight}}", String.format(Locale.ROOT, "%.2f", prompt.weight()))
        .replace("{{text}}", Markup.escape(prompt.text()));
  }

  private static String examples() {
    byte[] json = file("examples.json").getBytes(StandardCharsets.UTF_8);
    return Arrays.stream(ContractJson.read(json, PromptExample[].class))
        .map(PromptExample::text)
        .collect(Collectors.joining("\n\n"));
  }

  private static String file(String name) {
    return ResourceText.read("/prompts/" + VERSION + "/" + name);
  }
}
