package dev.vibecast.synth;

import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.synth.mix.SoloLoudness;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Prints the trims of all styles: how far each layer's solo, at medium labels, is from its target,
 * moved by the style's own offset. Its output replaces what {@code layer-trims.properties} holds.
 */
final class TrimTool {

  private static final Properties OFFSETS_LU = offsets();

  private TrimTool() {}

  private static Properties offsets() {
    Properties offsets = new Properties();
    try (InputStream in = TrimTool.class.getResourceAsStream("style-offsets.properties")) {
      offsets.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("style-offsets.properties", e);
    }
    return offsets;
  }

  public static void main(String[] args) {
    for (Layer layer : Layer.values()) {
      if (args.length > 0 && !List.of(args).contains(layer.label())) {
        continue;
      }
      MusicField field = MusicField.byKey(layer.label()).orElseThrow();
      FieldType.Labels type = (FieldType.Labels) field.type();
      for (Label style : type.labels()) {
        if (!style.label().equals("none")) {
          print(layer, field, style);
        }
      }
    }
  }

  private static void print(Layer layer, MusicField field, Label style) {
    MusicConfig config =
        Configs.of("density=6,bass=sustained,rhythm=kit_medium").with(field, style);
    Overrides solo =
        new Overrides(null, null, new Mix(Map.of(layer, new LayerMix(false, true, 1))), Map.of());
    double trim = SoloLoudness.missingDb(layer, config, solo, 60);
    String name = layer.label() + "." + style.label();
    double offset = Double.parseDouble(OFFSETS_LU.getProperty(name, "0"));
    System.out.printf("%s=%.1f%n", name, trim + offset);
  }
}
