package dev.vibecast.synth;

import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Prints loudness and peak of random recipes: {@code LoudnessTool COUNT SECONDS}. */
final class LoudnessTool {

  private LoudnessTool() {}

  public static void main(String[] args) {
    int count = Integer.parseInt(args[0]);
    double[] lufs = new double[count];
    double peak = 0;
    for (int i = 0; i < count; i++) {
      MusicConfig config = random(new Random(i));
      Audio audio = Audio.of(Configs.alone(config, i), Integer.parseInt(args[1]));
      lufs[i] = audio.part(4 * 48_000, audio.left().length).lufs();
      peak = Math.max(peak, audio.peak());
      if (Math.abs(lufs[i] + 16) > 1.5) {
        System.out.printf("%d %.1f %s%n", i, lufs[i], Arrays.toString(config.values()));
      }
    }
    Arrays.sort(lufs);
    long inside = Arrays.stream(lufs).filter(l -> Math.abs(l + 16) <= 1.5).count();
    System.out.printf(
        "LUFS min %.1f median %.1f max %.1f, within 1.5 LU: %d of %d, sample peak %.3f%n",
        lufs[0], lufs[count / 2], lufs[count - 1], inside, count, peak);
  }

  static MusicConfig random(Random random) {
    MusicConfig config = MusicConfig.defaults();
    for (MusicField field : MusicField.values()) {
      config =
          switch (field.type()) {
            case FieldType.Labels(List<? extends Label> labels) ->
                config.with(field, labels.get(random.nextInt(labels.size())));
            case FieldType.Flag f -> config.with(field, random.nextBoolean());
            case FieldType.Choice c -> config.with(field, c.numbers().get(random.nextInt(3)));
            case FieldType.Range r ->
                field == MusicField.DENSITY
                    ? config.with(field, 2 + random.nextInt(5))
                    : field == MusicField.REGISTER_MIN_OCT
                        ? config.with(field, 2 + random.nextInt(3))
                        : config.with(field, 5 + random.nextInt(3));
          };
    }
    return config;
  }
}
