package dev.vibecast.synth.midi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.synth.composer.Drum;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneralMidiTest {

  @Test
  void everyStyleHasAProgram() {
    for (Layer layer : Layer.values()) {
      MusicField field = MusicField.byKey(layer.label()).orElseThrow();
      FieldType.Labels type = (FieldType.Labels) field.type();
      for (Label style : (List<? extends Label>) type.labels()) {
        MusicConfig config = MusicConfig.defaults().with(field, style);
        assertThat(GeneralMidi.sound(layer, config).program()).isBetween(0, 127);
      }
    }
  }

  @Test
  void everyDrumHasAKey() {
    for (Drum drum : Drum.values()) {
      assertThat(GeneralMidi.drumKey(drum.ordinal())).as(drum.name()).isBetween(27, 87);
    }
  }
}
