package dev.vibecast.synth;

import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import java.util.List;
import java.util.Random;

/** Any valid recipe: the one generator for every test and sweep. */
public final class RandomRecipes {

  private RandomRecipes() {}

  /** The same recipe for the same number. */
  public static MusicConfig number(long number) {
    return of(new Random(number * 7919 + 13));
  }

  /** The next recipe of a seeded generator. */
  public static MusicConfig of(Random random) {
    MusicConfig config = MusicConfig.defaults();
    int low = 1 + random.nextInt(8);
    int high = low + random.nextInt(9 - low);
    for (MusicField field : MusicField.values()) {
      if (field != MusicField.REGISTER_MIN_OCT && field != MusicField.REGISTER_MAX_OCT) {
        config = config.with(field, value(field.type(), random));
      }
    }
    // In this order the two ends never cross, whatever the defaults are.
    config = config.with(MusicField.REGISTER_MAX_OCT, 8).with(MusicField.REGISTER_MIN_OCT, low);
    return config.with(MusicField.REGISTER_MAX_OCT, high);
  }

  private static Object value(FieldType type, Random random) {
    return switch (type) {
      case FieldType.Labels(List<? extends Label> labels) ->
          labels.get(random.nextInt(labels.size()));
      case FieldType.Flag f -> random.nextBoolean();
      case FieldType.Choice c -> c.numbers().get(random.nextInt(c.numbers().size()));
      case FieldType.Range r -> r.min() + random.nextInt(r.max() - r.min() + 1);
    };
  }
}
