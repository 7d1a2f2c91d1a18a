package dev.vibecast.language;

import dev.vibecast.schema.music.Mode;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.OrderedLabel;
import java.util.List;

/** The order in which steps move a field. */
final class Scales {

  /**
   * From sad to happy: Temperley and Tan, Emotional connotations of diatonic modes, Music
   * Perception 30, 2013, with harmonic minor and the pentatonics put beside their relatives.
   */
  private static final List<Object> HAPPINESS =
      List.of(
          Mode.PHRYGIAN,
          Mode.HARMONIC_MINOR,
          Mode.MINOR,
          Mode.PENTATONIC_MINOR,
          Mode.DORIAN,
          Mode.LYDIAN,
          Mode.MIXOLYDIAN,
          Mode.MAJOR,
          Mode.PENTATONIC_MAJOR);

  private Scales() {}

  /** The values of a field from low to high; modes from sad to happy. */
  static List<Object> of(MusicField field) {
    return field == MusicField.MODE ? HAPPINESS : List.copyOf(field.type().values());
  }

  /** Where a field stands: its label, or the label nearest to a position between labels. */
  static int index(MusicField field, Object value, Double position) {
    List<Object> scale = of(field);
    if (position == null || !(scale.getFirst() instanceof OrderedLabel)) {
      return scale.indexOf(value);
    }
    int nearest = 0;
    for (int i = 1; i < scale.size(); i++) {
      nearest = distance(scale, i, position) < distance(scale, nearest, position) ? i : nearest;
    }
    return nearest;
  }

  private static double distance(List<Object> scale, int i, double position) {
    return Math.abs(((OrderedLabel) scale.get(i)).value() - position);
  }
}
