package dev.vibecast.generation.model;

import dev.vibecast.llm.LanguageModel;

/** Whether there is a model to ask. */
public sealed interface ModelSetup {

  /** What to ask. */
  record Ready(LanguageModel model) implements ModelSetup {}

  /**
   * Nothing to ask; every request falls back.
   *
   * @param reason why, for people
   */
  record Missing(String reason) implements ModelSetup {}
}
