package dev.vibecast.llm;

import dev.vibecast.llm.prompt.PromptMessages;

/** A language model that can be asked. Safe for use by several threads. */
public interface LanguageModel {

  /** Name for people and for the provenance of what it writes. */
  String name();

  /** Asks once and waits, at most for the configured timeout. */
  ModelReply reply(PromptMessages messages);
}
