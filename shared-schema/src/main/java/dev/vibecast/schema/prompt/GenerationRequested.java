package dev.vibecast.schema.prompt;

import dev.vibecast.schema.Require;

/**
 * A prompt for a language model. Retrieval has already answered it, so nothing waits for this.
 *
 * @param prompt the accepted prompt
 */
public record GenerationRequested(PromptAccepted prompt) {

  /** CloudEvents type of this contract. */
  public static final String TYPE = "dev.vibecast.generation.requested.v1";

  public GenerationRequested {
    Require.present("prompt", prompt);
  }
}
