package dev.vibecast.atlas.store;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a text of a vibe says, from one or two words to two or three lines. */
public enum Level {
  /** 1 to 2 words. */
  XS,
  /** 3 to 7 words. */
  SM,
  /** 8 to 15 words. */
  M,
  /** 15 to 25 words. */
  LG,
  /** 30 to 60 words. */
  XL;

  /** Name in JSON. */
  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
