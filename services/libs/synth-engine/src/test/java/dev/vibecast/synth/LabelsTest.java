package dev.vibecast.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final double SECONDS = 1.9;
  private static final long ORIGIN = -1_380_000;

  private static Audio listen(MusicConfig config) {
    return listen(config, SECONDS);
  }

  private static Audio listen(MusicConfig config, double seconds) {
    Segment segment = new Segment(0, 0, Blend.EQUAL_POWER, ORIGIN, 7, config, null);
    return Audio.of(new Timeline(List.of(segment)), seconds);
  }

  @Test
  void everyLabelOfEveryLayerSoundsAndStaysInBounds() {
    MusicConfig base = Configs.rich();
    for (String layer : List.of("bass", "pad", "melody", "rhythm", "texture", "accent")) {
      MusicField field = MusicField.byKey(layer).orElseThrow();
      List<Audio> heard = new ArrayList<>();
      for (Label label : ((FieldType.Labels) field.type()).labels()) {
        Audio audio =
            listen(
                base.with(field, label),
                layer.equals("accent") ? 7 : layer.equals("texture") ? 5 : SECONDS);
        assertThat(audio.finite()).as("%s=%s", layer, label).isTrue();
        assertThat(audio.peak()).as("%s=%s", layer, label).isLessThan(.8913);
        for (Audio other : heard) {
          assertThat(audio.differenceDb(other)).as("%s=%s", layer, label).isGreaterThan(-45);
        }
        heard.add(audio);
      }
    }
  }

  @Test
  void everyFieldAloneChangesTheSound() {
    MusicConfig base = Configs.rich();
    Audio reference = listen(base, 12);
    for (MusicField field : MusicField.values()) {
      MusicConfig changed = base.with(field, Configs.far(field, field.of(base)));
      Audio audio = listen(changed, slow(field) ? 12 : 3);
      Audio same = reference.part(0, audio.left().length);
      assertThat(same.differenceDb(audio)).as(field.key()).isGreaterThan(-35);
    }
  }

  /** Fields that only move a few notes. */
  private static boolean slow(MusicField field) {
    return field.ordinal() >= MusicField.MELODY_ENGINE.ordinal() || field == MusicField.ACCENT;
  }
}
