package dev.vibecast.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.MusicConfig;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelTest {

  @Test
  void differentRecipesAreEquallyLoud() {
    for (String words :
        List.of(
            "density=2,bass=sub_pulse,pad=dark_sustained,brightness=very_dark",
            "density=6,brightness=very_bright,rhythm=electronic,pad=bright_open,grain=gritty",
            "tempo=very_slow,rhythm=none,texture=noise_wash,space=vast,bass=drone,accent=none",
            "tempo=very_fast,melody_density=very_busy,rhythm=military,accent=bells_dense")) {
      Audio audio = Audio.of(Configs.alone(Configs.with(Configs.rich(), words), 3), 22);
      double lufs = audio.part(4 * 48_000, audio.left().length).lufs();
      assertThat(lufs).as(words).isBetween(-17.5, -14.5);
      assertThat(audio.peak()).as(words).isLessThan(.8913);
    }
  }

  @Test
  void widthFollowsTheStereoLabel() {
    double before = 1.1;
    for (String label : List.of("mono", "narrow", "medium", "wide", "ultra_wide")) {
      MusicConfig config = Configs.with(Configs.rich(), "stereo=" + label);
      Audio audio = Audio.of(Configs.alone(config, 7), 8);
      double correlation = audio.correlation();
      assertThat(correlation).as(label).isLessThan(before);
      if (label.equals("mono")) {
        assertThat(audio.left()).isEqualTo(audio.right());
      }
      before = correlation;
    }
  }
}
