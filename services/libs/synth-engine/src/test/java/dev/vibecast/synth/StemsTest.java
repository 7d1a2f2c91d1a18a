package dev.vibecast.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;

class StemsTest {

  private static final int FRAMES = 8 * 48_000;

  private static Timeline twoDecks() {
    Segment first =
        new Segment(
            0, 0, Blend.EQUAL_POWER, 0, 7, Configs.with(Configs.rich(), "grain=warm"), null);
    Segment second =
        new Segment(
            140_000,
            96_000,
            Blend.EQUAL_POWER,
            140_000,
            9,
            Configs.with(Configs.rich(), "space=large,echo=heavy,rhythm=electronic"),
            null);
    return new Timeline(List.of(first, second));
  }

  @Test
  void stems_add_up_to_the_mix_before_the_limiter() {
    double[] left = new double[FRAMES];
    double[] right = new double[FRAMES];
    for (Layer layer : Layer.values()) {
      Audio stem = Audio.render(TimelineRenderer.stem(twoDecks(), layer, 0), FRAMES, 4800);
      for (int i = 0; i < FRAMES; i++) {
        left[i] += stem.left()[i];
        right[i] += stem.right()[i];
      }
    }

    Audio mix = Audio.render(TimelineRenderer.unlimited(twoDecks(), 0), FRAMES, 4800);

    double worst = 0;
    for (int i = 0; i < FRAMES; i++) {
      worst = Math.max(worst, Math.abs(left[i] - mix.left()[i]));
      worst = Math.max(worst, Math.abs(right[i] - mix.right()[i]));
    }
    assertThat(mix.rms()).isGreaterThan(.02);
    assertThat(20 * Math.log10(worst)).isLessThan(-110);
  }

  @Test
  void a_quiet_mix_is_the_same_with_and_without_the_limiter() {
    Timeline quiet = Configs.alone(Configs.with(Configs.rich(), "density=2,bass=drone"), 3);

    Audio limited = Audio.render(new TimelineRenderer(quiet, 0), 96_000, 4800);
    Audio unlimited = Audio.render(TimelineRenderer.unlimited(quiet, 0), 96_000, 4800);

    assertThat(limited.difference(unlimited)).isZero();
  }
}
