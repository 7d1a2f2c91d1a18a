package dev.vibecast.synth.acceptance;

import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.synth.Configs;
import java.util.Arrays;
import java.util.List;

/** One of the 57 styles that sound. */
record Style(Layer layer, Label label) {

  private static final String PLAIN =
      "density=6,bass=sustained,melody=rising,rhythm=none,texture=none,accent=none,root=c,mode=minor,"
          + "space=dry,echo=none,human=robotic,grain=clean,depth=false";

  /** All styles but {@code none}, layer by layer. */
  static List<Style> all() {
    return Arrays.stream(Layer.values()).flatMap(l -> of(l).stream()).toList();
  }

  static List<Style> of(Layer layer) {
    return ((FieldType.Labels) field(layer).type())
        .labels().stream()
            .filter(l -> !l.label().equals("none"))
            .map(l -> new Style(layer, l))
            .toList();
  }

  static Style named(Layer layer, String label) {
    return of(layer).stream().filter(s -> s.label.label().equals(label)).findFirst().orElseThrow();
  }

  private static MusicField field(Layer layer) {
    return MusicField.byKey(layer.label()).orElseThrow();
  }

  /** A dry room, medium labels, nothing human: what the targets were measured with. */
  MusicConfig plainly() {
    return in(Configs.of(PLAIN));
  }

  /** This style in another recipe. */
  MusicConfig in(MusicConfig config) {
    return config.with(field(layer), label);
  }

  /** How long one must listen to judge it: sparse styles take longer. */
  int seconds() {
    boolean rests = List.of("procedural", "contemplative").contains(label.label());
    return rests ? 180 : layer == Layer.ACCENT ? 120 : 60;
  }

  String name() {
    return layer.label() + "." + label.label();
  }
}
