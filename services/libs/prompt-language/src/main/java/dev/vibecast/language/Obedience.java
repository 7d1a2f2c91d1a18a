package dev.vibecast.language;

import dev.vibecast.schema.music.Recipe;
import java.util.List;

/** Makes recipes keep the wishes of a reading, and judges whether they do. */
public final class Obedience {

  private Obedience() {}

  /**
   * The recipe nearest to {@code base} that keeps every wish in force. A weaker wish gives way to a
   * stronger one, an earlier to a later one. What cannot be played is listed in {@code
   * Provenance.unmet}.
   *
   * @param base what retrieval found, or what plays now for a relative reading
   * @param preference ranks values where a value must be replaced
   */
  public static Recipe obey(Reading reading, Recipe base, Preference preference) {
    return new Obeyer(Resolution.of(reading), base, preference).obey();
  }

  /**
   * What the recipe does not keep of the wishes in force, in words; empty if it keeps all. Steps
   * and tempo changes are relative and not judged here.
   */
  public static List<String> violations(Reading reading, Recipe recipe) {
    return new Judge(Resolution.of(reading), recipe).violations();
  }

  /**
   * As {@link #violations(Reading, Recipe)}, judging relative wishes against their base as well.
   */
  public static List<String> violations(Reading reading, Recipe base, Recipe recipe) {
    return new Judge(Resolution.of(reading), recipe).violations(base);
  }
}
