package dev.vibecast.atlas;

import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasManifest;
import dev.vibecast.atlas.store.AtlasRow;
import dev.vibecast.atlas.store.AtlasVibe;
import dev.vibecast.atlas.store.AtlasWriter;
import dev.vibecast.atlas.store.Level;
import dev.vibecast.atlas.store.Split;
import dev.vibecast.embedding.CosineIndex;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.schema.music.Brightness;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteColor;
import dev.vibecast.schema.music.PaletteWeight;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.schema.music.Space;
import dev.vibecast.schema.music.Tempo;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Three vibes with two texts each, and their file. */
public final class SmallAtlas {

  private static final Palette PALETTE =
      new Palette(
          List.of(
              new PaletteColor("#102030", PaletteWeight.XXL),
              new PaletteColor("#405060", PaletteWeight.LG),
              new PaletteColor("#708090", PaletteWeight.MD),
              new PaletteColor("#A0B0C0", PaletteWeight.SM),
              new PaletteColor("#F0E0D0", PaletteWeight.XS)));

  private SmallAtlas() {}

  public static List<AtlasVibe> vibes() {
    MusicConfig plain = MusicConfig.defaults();
    return List.of(
        vibe(
            "cave",
            Split.TRAIN,
            Map.of("L", -3, "X", 2),
            plain
                .with(MusicField.BRIGHTNESS, Brightness.VERY_DARK)
                .with(MusicField.SPACE, Space.VAST)
                .with(MusicField.RHYTHM, RhythmStyle.NONE)
                .with(MusicField.TEMPO, Tempo.VERY_SLOW)),
        vibe(
            "meadow",
            Split.TRAIN,
            Map.of("L", 3, "V", 2),
            plain
                .with(MusicField.BRIGHTNESS, Brightness.BRIGHT)
                .with(MusicField.SPACE, Space.LARGE)
                .with(MusicField.TEMPO, Tempo.MEDIUM)),
        vibe(
            "arcade",
            Split.TEST,
            Map.of("Y", 3, "A", 2, "M", 2),
            plain
                .with(MusicField.BRIGHTNESS, Brightness.VERY_BRIGHT)
                .with(MusicField.SPACE, Space.DRY)
                .with(MusicField.RHYTHM, RhythmStyle.ELECTRONIC)
                .with(MusicField.TEMPO, Tempo.VERY_FAST)));
  }

  private static AtlasVibe vibe(
      String id, Split split, Map<String, Integer> affect, MusicConfig config) {
    return new AtlasVibe(
        id,
        "The " + id,
        "scene",
        List.of(id),
        split,
        null,
        affect,
        "because of the " + id,
        config,
        Overrides.NONE,
        Collections.nCopies(3, PALETTE));
  }

  public static List<AtlasRow> rows() {
    return List.of(
        new AtlasRow(0, Level.XS, "dark cave", false),
        new AtlasRow(0, Level.SM, "deep dark cave with dripping water", false),
        new AtlasRow(1, Level.XS, "sunny meadow", false),
        new AtlasRow(1, Level.M, "a sunny meadow full of bees", false),
        new AtlasRow(2, Level.XS, "loud arcade", false),
        new AtlasRow(2, Level.SM, "loud arcade with blinking machines", false));
  }

  public static SentenceEmbedder embedder() {
    return new WordCounts();
  }

  public static Atlas atlas() {
    List<float[]> vectors = embedder().embedAll(rows().stream().map(AtlasRow::text).toList());
    AtlasManifest manifest =
        new AtlasManifest(
            AtlasManifest.FORMAT,
            "small",
            embedder().modelId(),
            embedder().dimensions(),
            vibes().size(),
            rows().size(),
            Map.of(),
            Map.of(),
            Map.of());
    return new Atlas(manifest, vibes(), rows(), new CosineIndex(vectors));
  }

  public static byte[] file() {
    List<float[]> vectors = embedder().embedAll(rows().stream().map(AtlasRow::text).toList());
    return AtlasWriter.write(
        "small", embedder().modelId(), Map.of("seed", "1"), vibes(), rows(), vectors);
  }
}
