package dev.vibecast.synth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.Mode;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Root;
import dev.vibecast.synth.Configs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs a sample of each sweep. */
class SweepsTest {

  private final Bars bars = new Bars();

  private void passes() {
    assertThat(bars.missed()).isEmpty();
  }

  @Test
  void roomsAreAsLargeAsTheirLabelsSay() {
    new RoomSweep(bars).all();
    passes();
  }

  @Test
  void labelsRise() {
    new LabelSweep(bars, 1).sample();
    passes();
  }

  @Test
  void brightnessBrightens() {
    new LabelSweep(bars, 1).brightness(Style.named(Layer.BASS, "walking"));
    passes();
  }

  @Test
  void fieldsAreHeardAlone() {
    new FieldSweep(bars).all(List.of(MusicField.ECHO));
    passes();
  }

  @Test
  void recipesAreEquallyLoud() {
    LoudnessSweep sweep = new LoudnessSweep(bars);
    for (int i = 0; i < 2; i++) {
      sweep.judge(i, 50);
    }
    passes();
  }

  @Test
  void nothingClicks() {
    ClickSweep sweep = new ClickSweep(bars);
    sweep.style(Style.named(Layer.MELODY, "arp_melody"), 10);
    sweep.style(Style.named(Layer.PAD, "ambient_drift"), 10);
    for (int i = 0; i < 4; i++) {
      sweep.fades(i);
    }
    passes();
  }

  @Test
  void anyValidRecipeSounds() {
    ValidSweep sweep = new ValidSweep(bars);
    for (int i = 0; i < 100; i++) {
      sweep.judge(i, .2);
    }
    passes();
  }

  @Test
  void notesAreThoseOfTheScale() {
    KeySweep sweep = new KeySweep();
    for (Mode mode : Mode.values()) {
      sweep.judge(bars, "harmony_style=pop", Root.values()[mode.ordinal()], mode, 25);
    }
    assertThat(sweep.scaleShare()).isGreaterThan(.85);
  }

  @Test
  void nothingWhistles() {
    FatigueSweep sweep = new FatigueSweep(bars);
    sweep.whistle(Style.named(Layer.TEXTURE, "crystal"));
    passes();
  }

  @Test
  void blocksOfHalfAMinuteStayNew() {
    new RepetitionSweep(bars).judge("rich", Configs.rich(), 90);
    passes();
  }
}
