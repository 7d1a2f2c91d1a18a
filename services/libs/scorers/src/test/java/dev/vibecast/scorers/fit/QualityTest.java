package dev.vibecast.scorers.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.analysis.AudioMeter;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.scorers.Sounds;
import org.junit.jupiter.api.Test;

class QualityTest {

  @Test
  void sound_music_loses_nothing() {
    assertThat(quality(Sounds.chord(6)).score()).isGreaterThan(.98);
  }

  @Test
  void gaps_clipping_clicks_and_level_each_take_their_share() {
    StereoBlock chord = Sounds.chord(6);
    Quality gaps = quality(Sounds.of(6, i -> i / 24_000 % 2 == 0 ? chord.left()[i] : 0));
    Quality clipped = quality(Sounds.of(6, i -> Math.clamp(20 * chord.left()[i], -1, 1)));
    Quality quiet = quality(Sounds.of(6, i -> .003 * chord.left()[i]));

    assertThat(gaps.score()).isLessThan(.5);
    assertThat(gaps.problems()).anyMatch(p -> p.contains("silent"));
    assertThat(clipped.score()).isLessThan(.1);
    assertThat(clipped.problems()).anyMatch(p -> p.contains("clipped"));
    assertThat(quiet.score()).isLessThan(.5);
    assertThat(quiet.problems()).anyMatch(p -> p.contains("LUFS"));
  }

  private static Quality quality(StereoBlock audio) {
    return Quality.of(AudioMeter.measure(audio));
  }
}
