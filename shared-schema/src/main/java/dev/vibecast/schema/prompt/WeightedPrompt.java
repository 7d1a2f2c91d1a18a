package dev.vibecast.schema.prompt;

import dev.vibecast.schema.InvalidContractException;

/**
 * One idea and how much it counts beside others.
 *
 * @param text what a person wrote
 * @param weight 0 or more, finite; weights are normalised, so only ratios matter
 */
public record WeightedPrompt(String text, double weight) {

  public WeightedPrompt {
    if (text == null) {
      throw new InvalidContractException("prompts.text", "is missing");
    }
    if (!(weight >= 0.0 && weight <= 1e6)) {
      throw new InvalidContractException(
          "prompts.weight", weight + " is not allowed; it takes a finite number of 0 or more");
    }
  }

  /** A prompt on its own. */
  public static WeightedPrompt of(String text) {
    return new WeightedPrompt(text, 1.0);
  }
}
