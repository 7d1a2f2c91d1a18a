package dev.vibecast.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.vibecast.schema.music.Brightness;
import dev.vibecast.schema.music.ConfigUpdate;
import dev.vibecast.schema.music.FieldChange;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import java.util.Map;

/** Changes of what plays, as live controls send them. */
final class SteeringSamples {

  private SteeringSamples() {}

  static ConfigUpdate update() {
    return new ConfigUpdate(
        Map.of(
            MusicField.BRIGHTNESS, new FieldChange.To(Brightness.DARK),
            MusicField.SPACE, new FieldChange.Continuous(0.62),
            MusicField.TEMPO, new FieldChange.Step(-1),
            MusicField.DEPTH, new FieldChange.To(true),
            MusicField.DENSITY, new FieldChange.To(4)),
        92.0,
        Meter.SIX_EIGHT);
  }

  static ConfigUpdate tempo() {
    return new ConfigUpdate(Map.of(), 92.5, null);
  }

  static Mix mix() {
    return new Mix(
        Map.of(
            Layer.RHYTHM, new LayerMix(true, false, 0.5),
            Layer.PAD, new LayerMix(false, true, 1)));
  }

  static MusicConfig configWithExtras() {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return MusicConfig.fromJson(
        json.objectNode()
            .put("tempo", "slow")
            .put("wobble", 3)
            .set("aura", json.objectNode().put("hue", "violet")));
  }
}
