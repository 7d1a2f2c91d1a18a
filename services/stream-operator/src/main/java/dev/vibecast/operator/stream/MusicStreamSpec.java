package dev.vibecast.operator.stream;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.prompt.Backend;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.util.List;

/**
 * The spec of a {@code MusicStream}. Changing the words of a resource changes the music, exactly as
 * a prompt would.
 *
 * @param prompts one or more ideas with weights, at most 16
 * @param transitionSeconds length of crossfades, 0…60, or null for the default
 * @param backend who writes the recipe; retrieval if absent
 * @param seed decides every random choice of the stream, or null for one drawn from its name
 * @param playback whether it sounds; playing if absent
 */
public record MusicStreamSpec(
    List<WeightedPrompt> prompts,
    Double transitionSeconds,
    Backend backend,
    Long seed,
    Playback playback) {

  /** Fills in defaults and rejects what a prompt would not be allowed either. */
  public MusicStreamSpec {
    prompts = List.copyOf(Require.present("prompts", prompts));
    if (prompts.isEmpty() || prompts.size() > PromptSubmitted.MAX_PROMPTS) {
      throw new InvalidContractException("prompts", "takes 1 to 16 entries");
    }
    if (transitionSeconds != null) {
      Require.range(
          "transitionSeconds", transitionSeconds, 0, PromptSubmitted.MAX_TRANSITION_SECONDS);
    }
    backend = backend == null ? Backend.RETRIEVAL : backend;
    playback = playback == null ? Playback.PLAYING : playback;
  }
}
