package dev.vibecast.intake.prompt;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.StreamId;
import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.time.Instant;
import java.util.List;

/** Decides whether a submitted prompt is accepted, and in which form. */
public final class PromptAcceptance {

  private final PromptText text;

  public PromptAcceptance(PromptText text) {
    this.text = text;
  }

  /**
   * The prompt with a stream, an identity, normalised texts and weights whose sizes sum to one;
   * prompts of weight zero are left out.
   *
   * @param submitted what was asked
   * @param position identity of the record, for prompts that carry no id
   * @param arrivedAt when the record reached Kafka
   * @param now when it is accepted
   * @throws InvalidContractException naming what is wrong
   */
  public PromptAccepted accept(
      PromptSubmitted submitted, String position, Instant arrivedAt, Instant now) {
    String promptId = submitted.promptId() == null ? position : submitted.promptId();
    return new PromptAccepted(
        promptId,
        StreamId.require(submitted.streamId()),
        normalised(submitted.weighted()),
        submitted.transitionSeconds(),
        submitted.backend(),
        submitted.seed(),
        arrivedAt,
        now);
  }

  private List<WeightedPrompt> normalised(List<WeightedPrompt> prompts) {
    double total = prompts.stream().mapToDouble(p -> Math.abs(p.weight())).sum();
    if (total <= 0.0) {
      throw new InvalidContractException(
          "prompts.weight", "is zero throughout; at least one counts");
    }
    return prompts.stream()
        .filter(p -> p.weight() != 0.0)
        .map(p -> new WeightedPrompt(text.normalise(p.text()), p.weight() / total))
        .toList();
  }
}
