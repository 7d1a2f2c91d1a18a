package dev.vibecast.schema.prompt;

import dev.vibecast.schema.music.Label;
import java.util.Locale;

/** Who writes the recipe. */
public enum Backend implements Label {
  /** The vibe atlas, in milliseconds. */
  RETRIEVAL,
  /** The atlas at once, then a language model's refinement when one is configured. */
  LLM;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
