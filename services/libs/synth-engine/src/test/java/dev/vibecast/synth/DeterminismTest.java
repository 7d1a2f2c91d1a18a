package dev.vibecast.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.MusicConfig;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeterminismTest {

  private static final MusicConfig RICH = Configs.rich();

  @Test
  void everyBlockSizeGivesTheSameBytes() {
    byte[] whole = pcm(new TimelineRenderer(Configs.alone(RICH, 7), 0), 4800, 6);
    for (int block : new int[] {1, 64, 480, 1023}) {
      byte[] cut = pcm(new TimelineRenderer(Configs.alone(RICH, 7), 0), block, 6);
      assertThat(cut).as("block %d", block).isEqualTo(whole);
    }
  }

  private static byte[] pcm(TimelineRenderer renderer, int block, int seconds) {
    byte[] all = new byte[seconds * 192_000];
    byte[] piece = new byte[block * 4];
    for (int at = 0; at < all.length; at += piece.length) {
      int frames = Math.min(block, (all.length - at) / 4);
      renderer.renderPcm16(piece, frames);
      System.arraycopy(piece, 0, all, at, frames * 4);
    }
    return all;
  }

  @Test
  void shortRenderIsThePrefixOfALongOne() {
    Audio longer = Audio.of(Configs.alone(RICH, 7), 14);
    Audio shorter = Audio.of(Configs.alone(RICH, 7), 5);
    assertThat(longer.part(0, 240_000).difference(shorter)).isZero();
  }

  @Test
  void anotherSeedIsAnotherPiece() {
    Audio one = Audio.of(Configs.alone(RICH, 7), 4);
    Audio two = Audio.of(Configs.alone(RICH, 8), 4);
    assertThat(one.differenceDb(two)).isGreaterThan(-10);
  }

  @Test
  void startInTheMiddleEqualsTheContinuousRender() {
    for (String words :
        List.of("", "space=vast,echo=heavy,bass=drone,pad=cinematic,texture=noise_wash")) {
      Timeline timeline = Configs.alone(Configs.with(RICH, words), 7);
      Audio all = Audio.of(timeline, 22);
      Audio late = Audio.render(new TimelineRenderer(timeline, 900_017), 96_000, 4800);
      Audio same = all.part(900_017, 996_017);
      assertThat(same.rms()).isGreaterThan(.02);
      assertThat(20 * Math.log10(same.difference(late) + 1e-9)).as(words).isLessThan(-60);
    }
  }

  @Test
  void revisionInTheMiddleOfABlockEqualsAFreshRender() {
    Segment first = Configs.alone(RICH, 7).segments().getFirst();
    MusicConfig darker = Configs.with(RICH, "brightness=very_dark,echo=heavy");
    Segment second = new Segment(100_123, 24_000, Blend.LINEAR, 0, 7, darker, null);
    Timeline both = new Timeline(List.of(first, second));
    Audio fresh = Audio.of(both, 6);
    TimelineRenderer renderer = new TimelineRenderer(new Timeline(List.of(first)), 0);
    Audio before = Audio.render(renderer, 100_100, 333);
    renderer.update(both);
    Audio after = Audio.render(renderer, 288_000 - 100_100, 333);
    assertThat(fresh.part(0, 100_100).difference(before)).isZero();
    assertThat(fresh.part(100_100, 288_000).difference(after)).isZero();
  }
}
