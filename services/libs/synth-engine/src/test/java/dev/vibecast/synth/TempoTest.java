package dev.vibecast.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.synth.composer.Composer;
import dev.vibecast.synth.composer.Drum;
import dev.vibecast.synth.composer.Knobs;
import dev.vibecast.synth.composer.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TempoTest {

  private static final MusicConfig FOUR =
      Configs.with(Configs.rich(), "rhythm=soft_four,human=robotic,swing=none");

  private static List<Note> bars(MusicConfig config, Overrides overrides, long... numbers) {
    Composer composer = new Composer(new Knobs(config, overrides), 7);
    List<Note> notes = new ArrayList<>();
    for (long bar : numbers) {
      composer.write(bar, notes::add);
    }
    return notes;
  }

  @Test
  void kicksLieOnTheBeatOfAnExactTempo() {
    Overrides overrides = new Overrides(93.5, null, Mix.NEUTRAL, Map.of());
    double beat = 48_000 * 60 / 93.5;
    for (Note note : bars(FOUR, overrides, 9, 10, 11, 5000)) {
      if (note.layer() == Layer.RHYTHM && note.part() == Drum.KICK.ordinal()) {
        double off = note.startFrame() / beat;
        assertThat(Math.abs(off - Math.rint(off)) * beat).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void continuousTempoLiesBetweenItsLabels() {
    Overrides overrides = new Overrides(null, null, Mix.NEUTRAL, Map.of("tempo", .6));
    assertThat(new Knobs(FOUR, overrides).bpm()).isBetween(100.0, 125.0);
  }

  @Test
  void everyMeterFillsItsBarsAndNoMore() {
    for (Meter meter : Meter.values()) {
      Overrides overrides = new Overrides(null, meter, Mix.NEUTRAL, Map.of());
      long end = 28_800L / 4 * meter.sixteenths() * 11;
      List<Note> notes = bars(FOUR, overrides, 10);
      assertThat(notes).as(meter.label()).isNotEmpty();
      assertThat(notes.stream().filter(n -> n.startFrame() >= end)).as(meter.label()).isEmpty();
    }
  }

  @Test
  void aBarAloneEqualsTheBarInSequence() {
    for (Label style : Label.values()) {
      MusicConfig config =
          Configs.rich().with(MusicField.MELODY, Configs.value(MusicField.MELODY, style.word));
      Composer played = new Composer(new Knobs(config, Overrides.NONE), 7);
      for (long bar = 0; bar < 40; bar++) {
        played.write(bar, n -> {});
      }
      List<Note> inSequence = new ArrayList<>();
      played.write(40, inSequence::add);
      assertThat(describe(bars(config, Overrides.NONE, 40))).isEqualTo(describe(inSequence));
    }
  }

  private enum Label {
    PROCEDURAL("procedural"),
    MINIMAL("minimal"),
    ARP("arp_melody"),
    HEROIC("heroic");

    final String word;

    Label(String word) {
      this.word = word;
    }
  }

  private static List<String> describe(List<Note> notes) {
    return notes.stream()
        .map(
            n ->
                n.layer()
                    + " "
                    + n.part()
                    + " "
                    + n.startFrame()
                    + " "
                    + n.pitch()
                    + " "
                    + n.velocity())
        .toList();
  }
}
