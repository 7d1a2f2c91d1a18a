package dev.vibecast.generation.model;

import dev.vibecast.generation.prompt.PromptMessages;

/** A language model that can be asked for a recipe. Safe for use by several threads. */
public interface LanguageModel {

  /** Name for people and for the provenance of recipes. */
  String name();

  /** Asks once and waits, at most for the configured timeout. */
  ModelReply reply(PromptMessages messages);
}
