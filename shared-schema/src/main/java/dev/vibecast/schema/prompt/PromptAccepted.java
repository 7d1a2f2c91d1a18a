package dev.vibecast.schema.prompt;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.StreamId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A prompt that passed intake: normalised, bounded, with an identity and weights whose sizes sum to
 * one.
 *
 * @param promptId identity for deduplication
 * @param streamId stream to change
 * @param prompts normalised texts, sizes of weights sum to 1
 * @param transitionSeconds length of the crossfade, or null for the stream's default
 * @param backend who writes the recipe
 * @param seed decides every random choice of a new stream, or null
 * @param submittedAt when the prompt reached Kafka
 * @param acceptedAt when intake passed it on
 */
public record PromptAccepted(
    String promptId,
    String streamId,
    List<WeightedPrompt> prompts,
    Double transitionSeconds,
    Backend backend,
    Long seed,
    Instant submittedAt,
    Instant acceptedAt) {

  /** CloudEvents type of this contract. */
  public static final String TYPE = "dev.vibecast.prompt.accepted.v1";

  public PromptAccepted {
    Require.id("promptId", promptId);
    StreamId.require(streamId);
    prompts = Require.list("prompts", prompts);
    if (prompts.isEmpty() || prompts.size() > PromptSubmitted.MAX_PROMPTS) {
      throw new InvalidContractException(
          "prompts", "has %d entries; it takes 1 to 16".formatted(prompts.size()));
    }
    if (transitionSeconds != null) {
      Require.range(
          "transitionSeconds", transitionSeconds, 0, PromptSubmitted.MAX_TRANSITION_SECONDS);
    }
    backend = backend == null ? Backend.RETRIEVAL : backend;
    Require.present("submittedAt", submittedAt);
  }

  private static final int MAX_SHOWN_CHARS = 300;

  /** The words as one line for people, cut where they get long. */
  public String shown() {
    String all = prompts.stream().map(WeightedPrompt::text).collect(Collectors.joining(" + "));
    return all.length() <= MAX_SHOWN_CHARS ? all : all.substring(0, MAX_SHOWN_CHARS) + "…";
  }
}
