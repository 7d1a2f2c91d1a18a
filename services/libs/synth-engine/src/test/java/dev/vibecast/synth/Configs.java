package dev.vibecast.synth;

import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import java.util.List;

/** Recipes for tests: field=label words, separated by commas, over a rich base. */
public final class Configs {

  private Configs() {}

  /**
   * All six layers, procedural melody, enough of everything that each field has something to move.
   */
  public static MusicConfig rich() {
    return of(
        "density=6,bass=walking,rhythm=kit_medium,accent=pluck,melody=procedural,"
            + "melody_engine=procedural,human=natural,swing=light,chromatic_prob=none,melody_density=busy,pad=warm_slow");
  }

  public static MusicConfig of(String words) {
    return with(MusicConfig.defaults(), words);
  }

  public static MusicConfig with(MusicConfig config, String words) {
    MusicConfig result = config;
    for (String word : words.isEmpty() ? new String[0] : words.split(",")) {
      String[] pair = word.split("=");
      MusicField field = MusicField.byKey(pair[0]).orElseThrow();
      result = result.with(field, value(field, pair[1]));
    }
    return result;
  }

  public static Object value(MusicField field, String word) {
    return switch (field.type()) {
      case FieldType.Labels(List<? extends Label> labels) ->
          labels.stream().filter(l -> l.label().equals(word)).findFirst().orElseThrow();
      case FieldType.Range r -> Integer.valueOf(word);
      case FieldType.Choice c -> Integer.valueOf(word);
      case FieldType.Flag f -> Boolean.valueOf(word);
    };
  }

  /** A value of a field far from the one that is set. */
  public static Object far(MusicField field, Object now) {
    return switch (field.type()) {
      case FieldType.Labels(List<? extends Label> labels) ->
          labels.indexOf(now) <= (labels.size() - 1) / 2 ? labels.getLast() : labels.getFirst();
      case FieldType.Choice c -> now.equals(2) ? 8 : 2;
      case FieldType.Flag f -> !(Boolean) now;
      case FieldType.Range r ->
          switch (field) {
            case REGISTER_MIN_OCT -> 5;
            case REGISTER_MAX_OCT -> 4;
            default -> 3;
          };
    };
  }

  public static Timeline alone(MusicConfig config, long seed) {
    return alone(config, Overrides.NONE, seed);
  }

  public static Timeline alone(MusicConfig config, Overrides overrides, long seed) {
    return new Timeline(List.of(new Segment(0, 0, Blend.EQUAL_POWER, 0, seed, config, overrides)));
  }
}
