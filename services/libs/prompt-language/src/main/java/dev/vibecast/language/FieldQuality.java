package dev.vibecast.language;

import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.OrderedLabel;
import java.util.List;
import java.util.Map;

/** Makes the quality of a field's value: what it asks for, what its negation and "more" ask for. */
final class FieldQuality {

  private FieldQuality() {}

  /**
   * The quality of a value.
   *
   * @param labels one label of the field, or several parted by {@code /}
   */
  static Quality of(MusicField field, String labels) {
    Limit is = Limit.parse(field.key() + "=" + labels);
    List<Object> scale = Scales.of(field);
    boolean ordered =
        scale.getFirst() instanceof OrderedLabel || scale.getFirst() instanceof Integer;
    int low = is.values().stream().mapToInt(scale::indexOf).min().orElseThrow();
    int high = is.values().stream().mapToInt(scale::indexOf).max().orElseThrow();
    int balance = low + high - (scale.size() - 1);
    boolean side = ordered && balance != 0;
    return new Quality(
        field.key() + " " + labels,
        List.of(is),
        List.of(),
        List.of(side ? away(field, scale, low, high, balance > 0) : none(field, is)),
        side
            ? List.of(new Limit(field, Limit.Kind.STEP, List.of(), balance > 0 ? 1 : -1))
            : List.of(),
        Map.of(),
        Strength.EXPLICIT,
        null);
  }

  /** "no heavy swing" is medium at most, "no dark tone" medium at least. */
  private static Limit away(
      MusicField field, List<Object> scale, int low, int high, boolean upper) {
    int edge = upper ? Math.max(0, low - 1) : Math.min(scale.size() - 1, high + 1);
    Limit.Kind kind = upper ? Limit.Kind.AT_MOST : Limit.Kind.AT_LEAST;
    return new Limit(field, kind, List.of(scale.get(edge)), 0);
  }

  private static Limit none(MusicField field, Limit is) {
    return new Limit(field, Limit.Kind.NONE_OF, is.values(), 0);
  }
}
