package dev.vibecast.gateway.stream;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.StreamId;
import dev.vibecast.schema.prompt.Backend;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.util.List;

/**
 * Wish for a new stream. Exactly one of {@code prompt} and {@code prompts} is given.
 *
 * @param streamId its name, or null for one that is drawn
 * @param promptId identity of its first prompt, or null for one that is drawn
 * @param prompt what it shall sound like
 * @param prompts several ideas with weights
 * @param seed decides every random choice, or null for one drawn from the name
 * @param transitionSeconds length of the fade-in, 0…60, or null for the default
 * @param backend who writes the recipe, or null for retrieval
 */
public record CreateStream(
    String streamId,
    String promptId,
    String prompt,
    List<WeightedPrompt> prompts,
    Long seed,
    Double transitionSeconds,
    Backend backend) {

  public CreateStream {
    if (streamId != null) {
      StreamId.require(streamId);
    }
    if ((prompt == null) == (prompts == null || prompts.isEmpty())) {
      throw new InvalidContractException("prompt", "give either prompt or prompts");
    }
  }

  /** The first prompt of the stream. */
  PromptSubmitted submitted(String newStreamId, String newPromptId) {
    return new PromptSubmitted(
        newPromptId, newStreamId, prompt, prompts, transitionSeconds, backend, seed);
  }
}
