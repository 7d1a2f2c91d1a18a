package dev.vibecast.schema.prompt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vibecast.schema.Require;

/**
 * One idea and how much it counts beside others.
 *
 * @param text what a person wrote
 * @param weight −1,000,000 to 1,000,000, 1 if absent; weights are normalised, so only ratios
 *     matter; the music keeps away from words of negative weight
 */
public record WeightedPrompt(String text, double weight) {

  /** Largest weight. */
  public static final double MAX_WEIGHT = 1e6;

  /** Weight of a prompt that names none. */
  public static final double DEFAULT_WEIGHT = 1;

  public WeightedPrompt {
    Require.present("text", text);
    Require.range("weight", weight, -MAX_WEIGHT, MAX_WEIGHT);
  }

  /** A prompt from JSON, where the weight may be absent. */
  @JsonCreator
  static WeightedPrompt fromJson(
      @JsonProperty("text") String text, @JsonProperty("weight") Double weight) {
    return new WeightedPrompt(text, weight == null ? DEFAULT_WEIGHT : weight);
  }

  /** A prompt on its own. */
  public static WeightedPrompt of(String text) {
    return new WeightedPrompt(text, DEFAULT_WEIGHT);
  }
}
