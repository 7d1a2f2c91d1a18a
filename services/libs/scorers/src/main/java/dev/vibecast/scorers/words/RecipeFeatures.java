package dev.vibecast.scorers.words;

import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A recipe as figures 0…1: one per ordered field, one per label of a nominal field. A layer that
 * the density leaves out counts as {@code none}.
 */
public final class RecipeFeatures {

  private static final List<MusicField> NOMINAL =
      List.of(
          MusicField.MODE,
          MusicField.BASS,
          MusicField.PAD,
          MusicField.MELODY,
          MusicField.RHYTHM,
          MusicField.TEXTURE,
          MusicField.ACCENT,
          MusicField.DEPTH,
          MusicField.MELODY_ENGINE,
          MusicField.TENSION_CURVE,
          MusicField.HARMONY_STYLE);

  /** A layer sounds from this density on. */
  private static final Map<MusicField, Integer> FROM_DENSITY =
      Map.of(MusicField.RHYTHM, 4, MusicField.TEXTURE, 5, MusicField.ACCENT, 6);

  private static final List<String> NAMES = names();

  private RecipeFeatures() {}

  /** Names in the order of {@link #of}. */
  public static List<String> namesInOrder() {
    return NAMES;
  }

  /** The figures of a recipe. */
  public static double[] of(MusicConfig config) {
    List<Double> features = new ArrayList<>();
    for (MusicField field : MusicField.values()) {
      if (field == MusicField.ROOT) {
        continue;
      }
      if (NOMINAL.contains(field)) {
        String label = sounding(field, config);
        labels(field).forEach(each -> features.add(each.equals(label) ? 1.0 : 0.0));
      } else {
        features.add(place(field, config));
      }
    }
    return features.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The label of a field as it sounds. */
  public static String sounding(MusicField field, MusicConfig config) {
    int density = (Integer) MusicField.DENSITY.of(config);
    return density < FROM_DENSITY.getOrDefault(field, 0) ? "none" : label(field.of(config));
  }

  /** Where an ordered field stands, 0 for its first and 1 for its last label. */
  public static double place(MusicField field, MusicConfig config) {
    List<String> labels = labels(field);
    return labels.indexOf(label(field.of(config))) / (labels.size() - 1.0);
  }

  /** The labels of a field in order. */
  public static List<String> labels(MusicField field) {
    return field.type().values().stream().map(RecipeFeatures::label).toList();
  }

  private static String label(Object value) {
    return value instanceof Label label ? label.label() : String.valueOf(value);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (MusicField field : MusicField.values()) {
      if (field == MusicField.ROOT) {
        continue;
      }
      if (NOMINAL.contains(field)) {
        labels(field).forEach(label -> names.add(field.key() + "=" + label));
      } else {
        names.add(field.key());
      }
    }
    return List.copyOf(names);
  }
}
