package dev.vibecast.schema.prompt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.StreamId;
import java.util.List;

/**
 * Words somebody wants to hear. Exactly one of {@code text} and {@code prompts} is given.
 *
 * @param promptId identity for deduplication; chosen by intake from the record's position if absent
 * @param streamId stream to change; the record key if absent
 * @param text one prompt
 * @param prompts several prompts with weights
 * @param transitionSeconds length of the crossfade, 0…60, or null for the stream's default
 * @param backend who writes the recipe, or null for retrieval
 * @param seed decides every random choice of a new stream, or null for one drawn from the stream id
 */
public record PromptSubmitted(
    String promptId,
    String streamId,
    String text,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WeightedPrompt> prompts,
    Double transitionSeconds,
    Backend backend,
    Long seed) {

  /** CloudEvents type of this contract. */
  public static final String TYPE = "dev.vibecast.prompt.submitted.v1";

  /** Longest identity that a sender may choose. */
  public static final int MAX_PROMPT_ID_CHARS = 128;

  /** Longest crossfade in seconds. */
  public static final double MAX_TRANSITION_SECONDS = 60;

  /** Most prompts that may be mixed. */
  public static final int MAX_PROMPTS = 16;

  @JsonCreator
  public PromptSubmitted(
      @JsonProperty("promptId") String promptId,
      @JsonProperty("streamId") String streamId,
      @JsonProperty("text") String text,
      @JsonProperty("prompts") List<WeightedPrompt> prompts,
      @JsonProperty("transitionSeconds") Double transitionSeconds,
      @JsonProperty("backend") Backend backend,
      @JsonProperty("seed") Long seed) {
    this.promptId = promptId;
    if (promptId != null
        && (promptId.isBlank() || Require.charsOf(promptId) > MAX_PROMPT_ID_CHARS)) {
      throw new InvalidContractException("promptId", "takes 1 to 128 characters");
    }
    this.streamId = streamId == null ? null : StreamId.require(streamId);
    this.text = text;
    this.prompts = prompts == null ? List.of() : Require.list("prompts", prompts);
    if ((text == null) == this.prompts.isEmpty()) {
      throw new InvalidContractException("text", "give either text or prompts");
    }
    if (this.prompts.size() > MAX_PROMPTS) {
      throw new InvalidContractException(
          "prompts", "has %d entries; it takes 1 to 16".formatted(this.prompts.size()));
    }
    if (transitionSeconds != null) {
      Require.range("transitionSeconds", transitionSeconds, 0, MAX_TRANSITION_SECONDS);
    }
    this.transitionSeconds = transitionSeconds;
    this.backend = backend;
    this.seed = seed;
  }

  /** The ideas with their weights, also when only one text was given. */
  public List<WeightedPrompt> weighted() {
    return text == null ? prompts : List.of(WeightedPrompt.of(text));
  }
}
