package dev.vibecast.language;

import dev.vibecast.schema.music.MusicField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The values that each field may still take while wishes are laid over each other. */
final class Domains {

  private final Map<MusicField, List<Object>> allowed = new EnumMap<>(MusicField.class);

  /** What a field may take, best first where a wish ranked it. */
  List<Object> of(MusicField field) {
    return allowed.getOrDefault(field, List.copyOf(field.type().values()));
  }

  /** Whether anything was asked of the field. */
  boolean limited(MusicField field) {
    return allowed.containsKey(field);
  }

  void set(MusicField field, List<Object> values) {
    allowed.put(field, List.copyOf(values));
  }

  /** Takes all limits off a field. */
  void free(MusicField field) {
    allowed.remove(field);
  }

  /** The values common to the field's domain and a wish, in the order of the wish. */
  List<Object> common(MusicField field, List<Object> wished) {
    List<Object> now = of(field);
    return wished.stream().filter(now::contains).toList();
  }

  /** Whether the lowest and the highest octave can still be put in order. */
  boolean registersFit() {
    int lowest = of(MusicField.REGISTER_MIN_OCT).stream().mapToInt(v -> (int) v).min().orElse(1);
    int highest = of(MusicField.REGISTER_MAX_OCT).stream().mapToInt(v -> (int) v).max().orElse(8);
    return lowest <= highest;
  }
}
