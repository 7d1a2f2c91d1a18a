package dev.vibecast.atlas.store;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a vibe may be used for. All texts of one vibe are in one split. */
public enum Split {
  /** Never used to choose or tune anything. */
  TEST,
  /** For choosing between settings. */
  VAL,
  /** The vibes farthest from each other, for a model that learns from few. */
  FARTHEST,
  /** The rest. */
  TRAIN;

  /** Name in JSON. */
  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
