package dev.vibecast.language;

import dev.vibecast.schema.music.MusicField;
import java.util.List;

/** Which value a field takes where the words leave a choice. */
@FunctionalInterface
public interface Preference {

  /**
   * Ranks what may be chosen.
   *
   * @param field of the recipe
   * @param current the value that has to be replaced
   * @param allowed at least one value, best first as far as the words rank them
   * @return the same values, best first
   */
  List<Object> rank(MusicField field, Object current, List<Object> allowed);

  /**
   * The nearest value: on a scale by steps, for styles and modes by the order of {@code
   * preference.json}, in which neighbours sound alike; of two equally near the first allowed.
   */
  static Preference nearest() {
    return NearestPreference.INSTANCE;
  }
}
