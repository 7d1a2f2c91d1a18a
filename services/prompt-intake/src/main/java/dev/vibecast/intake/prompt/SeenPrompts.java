package dev.vibecast.intake.prompt;

/**
 * Memory of prompts that were passed on. A prompt is remembered only after it was passed on, so a
 * crash in between sends it twice rather than never; later services ignore the second.
 */
public interface SeenPrompts {

  /** Whether this prompt of this stream was remembered. */
  boolean contains(String streamId, String promptId);

  /** Remembers that this prompt of this stream was passed on. */
  void remember(String streamId, String promptId);
}
