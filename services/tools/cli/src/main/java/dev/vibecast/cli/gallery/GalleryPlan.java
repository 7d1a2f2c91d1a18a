package dev.vibecast.cli.gallery;

import dev.vibecast.cli.render.Piece;
import dev.vibecast.presets.Preset;
import dev.vibecast.presets.PresetLibrary;
import dev.vibecast.presets.Use;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the gallery shows: every style on its layer of a plain recipe, alone and together with the
 * other layers, then every preset.
 */
final class GalleryPlan {

  /** Eight bars of the plain recipe: styles are heard where all layers play. */
  private static final long INTRODUCTION_FRAMES = 8 * 4 * 28_800L;

  private static final String PRESETS = "preset";

  private GalleryPlan() {}

  /**
   * The items in order of the page.
   *
   * @param only glob over their identities, for example <code>{bass,pad}/*</code>
   */
  static List<GalleryItem> items(String only) {
    List<GalleryItem> items = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      items.addAll(styles(layer));
    }
    PresetLibrary.builtIn().all().forEach(preset -> items.add(item(preset)));
    PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + only);
    return items.stream().filter(item -> glob.matches(Path.of(item.id()))).toList();
  }

  private static List<GalleryItem> styles(Layer layer) {
    MusicField field = MusicField.byKey(layer.label()).orElseThrow();
    FieldType.Labels styles = (FieldType.Labels) field.type();
    return styles.labels().stream().map(style -> item(layer, field, style)).toList();
  }

  private static GalleryItem item(Layer layer, MusicField field, Label style) {
    MusicConfig config = Base.CONFIG.with(field, style);
    Mix solo = new Mix(Map.of(layer, new LayerMix(false, true, 1)));
    Take alone = take("alone", config, Overrides.NONE.withMix(solo));
    Take together = take("together", config, Overrides.NONE);
    boolean silent = style.label().equals("none");
    return new GalleryItem(
        layer.label(),
        style.label(),
        style.label().replace('_', ' '),
        silent ? "The plain recipe without this layer." : "",
        "",
        silent ? List.of(together) : List.of(alone, together));
  }

  private static Take take(String name, MusicConfig config, Overrides overrides) {
    return new Take(name, new Piece("", config, overrides), -INTRODUCTION_FRAMES);
  }

  private static GalleryItem item(Preset preset) {
    Take whole = new Take("whole", Piece.of(preset.toRecipe()), 0);
    String uses = preset.uses().stream().map(Use::label).collect(Collectors.joining(" "));
    String topics = uses + " " + String.join(" ", preset.tags());
    return new GalleryItem(
        PRESETS, preset.name(), preset.title(), preset.evokes(), topics, List.of(whole));
  }

  /** Read once, and only by those who show styles. */
  private static final class Base {
    static final MusicConfig CONFIG =
        ContractJson.read(
            Resource.text("base.json").getBytes(StandardCharsets.UTF_8), MusicConfig.class);
  }
}
