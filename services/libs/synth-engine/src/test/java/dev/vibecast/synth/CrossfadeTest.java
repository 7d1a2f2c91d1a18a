package dev.vibecast.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.synth.timeline.FadeStack;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossfadeTest {

  private static final MusicConfig CALM =
      Configs.of(
          "density=2,bass=drone,pad=warm_slow,texture=none,accent=none,space=small,echo=none");

  private static Segment at(long start, long fade, Blend blend, long seed) {
    return new Segment(start, fade, blend, start - 960_000, seed, CALM, null);
  }

  @Test
  void powerStaysOneInAnyNest() {
    List<Segment> nest = new ArrayList<>();
    long[] starts = {0, 48_000, 60_000, 61_000, 61_001, 120_000};
    long[] fades = {0, 96_000, 480_000, 0, 1, 48_000};
    for (int i = 0; i < starts.length; i++) {
      nest.add(at(starts[i], fades[i], Blend.EQUAL_POWER, i));
    }
    FadeStack stack = new FadeStack(nest);
    for (long frame = 1000; frame < 400_000; frame += 777) {
      double power = 0;
      for (int i = 0; i < nest.size(); i++) {
        double gain = frame > stack.begin(i) ? stack.gain(i, frame) : 0;
        power += gain * gain;
      }
      assertThat(power).as("frame %d", frame).isBetween(.999, 1.001);
    }
  }

  @Test
  void theSameNotesFadeIntoThemselvesUnheard() {
    Segment first = new Segment(0, 0, Blend.EQUAL_POWER, -960_000, 7, CALM, null);
    Segment same = new Segment(240_000, 48_000, Blend.LINEAR, -960_000, 7, CALM, null);
    Audio plain = Audio.of(new Timeline(List.of(first)), 8);
    Audio faded = Audio.of(new Timeline(List.of(first, same)), 8);
    assertThat(plain.part(230_000, 384_000).differenceDb(faded.part(230_000, 384_000)))
        .isLessThan(-50);
  }

  @Test
  void fadesOfAnyLengthNeitherClickNorBreak() {
    for (long fade : new long[] {0, 1, 63, 4_800, 960_000}) {
      Timeline timeline =
          new Timeline(
              List.of(
                  at(0, 0, Blend.EQUAL_POWER, 1),
                  at(96_011, fade, Blend.EQUAL_POWER, 2),
                  at(98_000, fade, Blend.LINEAR, 3)));
      Audio audio = Audio.of(timeline, 4);
      assertThat(audio.finite()).isTrue();
      double step = 0;
      double ordinary = 0;
      for (int i = 60_000; i < 180_000; i++) {
        double jump = Math.abs(audio.left()[i] - 2 * audio.left()[i - 1] + audio.left()[i - 2]);
        if (i > 95_000 && i < 110_000) {
          step = Math.max(step, jump);
        } else {
          ordinary = Math.max(ordinary, jump);
        }
      }
      assertThat(step).as("fade %d, ordinary %f", fade, ordinary).isLessThan(3 * ordinary + .003);
    }
  }

  @Test
  void emptyTimelineIsSilence() {
    assertThat(Audio.of(Timeline.EMPTY, 1).peak()).isZero();
  }
}
