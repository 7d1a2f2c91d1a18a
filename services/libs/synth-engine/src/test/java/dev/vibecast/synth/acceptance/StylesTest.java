package dev.vibecast.synth.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.passage.Timbre;
import dev.vibecast.schema.music.Layer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sample of {@link StyleTable}: shorter, one seed. */
class StylesTest {

  /** What a short listen may miss beyond the tolerance of a full one. */
  private static final double HASTE = 1.12;

  /** Lines roam through registers, so a few bars of a melody say less. */
  private static final double HASTE_MELODY = 1.4;

  static Stream<Style> styles() {
    return Style.all().stream();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void aStyleIsAsBrightAsItIsMeantToBe(Style style) {
    double seconds = style.layer() == Layer.ACCENT ? 24 : 10;
    Timbre timbre = Timbre.of(Rig.solo(style.layer(), style.plainly(), 1, seconds));
    double ask = StyleTargets.of(style).centroidHz();
    double haste = style.layer() == Layer.MELODY ? HASTE_MELODY : HASTE;
    assertThat(timbre.amplitudeCentroidHz())
        .isBetween(
            ask * (1 - StyleTargets.Target.TOLERANCE) / haste,
            ask * (1 + StyleTargets.Target.TOLERANCE) * haste);
  }

  @ParameterizedTest
  @MethodSource("layers")
  void noTwoStylesOfALayerSoundAlike(Layer layer) {
    List<Style> styles = Style.of(layer);
    List<SoundVector> heard =
        styles.stream().map(s -> SoundVector.of(Rig.solo(layer, s.plainly(), 2, 12))).toList();
    for (int i = 0; i < styles.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(heard.get(i).distance(heard.get(j)))
            .as("%s against %s", styles.get(i).name(), styles.get(j).name())
            .isGreaterThan(StyleTable.LEAST_DISTANCE);
      }
    }
  }

  static Stream<Layer> layers() {
    return Stream.of(Layer.PAD, Layer.RHYTHM);
  }

  @Test
  void aVectorIsNoDistanceFromItself() {
    Style style = Style.named(Layer.BASS, "octave");
    StereoBlock audio = Rig.solo(style.layer(), style.plainly(), 1, 6);
    assertThat(SoundVector.of(audio).distance(SoundVector.of(audio))).isZero();
  }
}
