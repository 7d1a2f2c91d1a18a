package dev.vibecast.analysis.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vibecast.analysis.StereoBlock;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageReportTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 5000, 48_000, 240_000})
  void silenceOfAnyLengthHasFiniteFigures(int frames) {
    assertFinite(PassageReport.of(new StereoBlock(new float[frames], new float[frames])));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 5000, 48_000, 240_000})
  void noiseOfAnyLengthHasFiniteFigures(int frames) {
    assertFinite(PassageReport.of(Scenes.noise(frames, .1)));
  }

  @Test
  void brokenSamplesAreCountedAndSpoilNothing() {
    StereoBlock audio = Scenes.noise(240_000, .1);
    audio.left()[100] = Float.NaN;
    audio.right()[200_000] = Float.NEGATIVE_INFINITY;
    PassageReport report = PassageReport.of(audio);
    assertFinite(report);
    assertThat(report.defects().nonFiniteSamples()).isEqualTo(2);
  }

  @Test
  void strokesAreMorePercussiveThanTones() {
    Descriptors strokes = PassageReport.of(Scenes.strokes(10, 2)).descriptors();
    Descriptors tones = PassageReport.of(Scenes.chords(10)).descriptors();
    assertThat(strokes.percussiveShare()).isGreaterThan(.6);
    assertThat(tones.percussiveShare()).isLessThan(.3);
    assertThat(strokes.onsetRatePerS()).isCloseTo(2, within(.2));
    assertThat(strokes.pulseClarity()).isGreaterThan(.8);
    assertThat(strokes.timingDeviationS()).isLessThan(.004);
    assertThat(strokes.attackTimeS()).isLessThan(.012);
    assertThat(strokes.flatnessDb()).isGreaterThan(-3);
    assertThat(tones.harmonicChangePerS()).isGreaterThan(.2);
    assertThat(tones.modeGap()).isPositive();
    assertThat(tones.keyClarity()).isGreaterThan(.7);
    assertThat(tones.registerMidi()).isBetween(57.0, 76.0);
    assertThat(tones.spectralPeaks()).isBetween(3.0, 8.0);
  }

  @Test
  void looseStrokesDeviateFromTheGridByAsMuchAsTheyWereMoved() {
    Random random = new Random(4);
    StereoBlock loose = Scenes.strokesAt(20, 4, () -> .015 * random.nextGaussian());
    assertThat(PassageReport.of(loose).descriptors().timingDeviationS())
        .isCloseTo(.015, within(.005));
  }

  @Test
  void swellsTakeAsLongAsTheyWereMade() {
    assertThat(PassageReport.of(Scenes.swells(.4)).descriptors().attackTimeS())
        .isCloseTo(.32, within(.05));
    assertThat(PassageReport.of(Scenes.swells(.1)).descriptors().attackTimeS())
        .isCloseTo(.08, within(.02));
  }

  @Test
  void aLoopIsSimilarToItselfAndAWalkIsLess() {
    assertThat(PassageReport.of(Scenes.melody(24, 16)).descriptors().selfSimilarity())
        .isGreaterThan(
            PassageReport.of(Scenes.melody(24, 1000)).descriptors().selfSimilarity() + .1);
  }

  @Test
  void unrelatedChannelsAreWide() {
    StereoBlock mono = Scenes.noise(96_000, .1);
    StereoBlock other = Scenes.strokes(2, 3);
    Descriptors wide = PassageReport.of(new StereoBlock(mono.left(), other.left())).descriptors();
    assertThat(wide.decorrelation()).isCloseTo(1, within(.1));
    assertThat(wide.width()).isCloseTo(.5, within(.05));
    assertThat(PassageReport.of(mono).descriptors().width()).isZero();
  }

  @Test
  void ticksAreCrackleAndStrokesAreNot() {
    assertThat(PassageReport.of(Scenes.crackle(10, 5)).descriptors().cracklePerS())
        .isCloseTo(5, within(.5));
    assertThat(PassageReport.of(Scenes.strokes(10, 5)).descriptors().cracklePerS()).isZero();
  }

  @Test
  void defectsAreNamed() {
    StereoBlock audio = Scenes.noise(480_000, .9);
    for (int i = 0; i < audio.frames(); i++) {
      audio.left()[i] = Math.clamp(audio.left()[i], -1f, 1f);
      audio.right()[i] = i < 240_000 ? 0 : -audio.left()[i];
      audio.left()[i] = i < 120_000 ? 0 : audio.left()[i];
    }
    Defects defects = PassageReport.of(audio).defects();
    assertThat(defects.clippedPerMinute()).isPositive();
    assertThat(defects.silentShare()).isCloseTo(.25, within(.01));
    assertThat(defects.truePeakOverDb()).isGreaterThan(1);
    assertThat(defects.monoLossDb()).isGreaterThan(3);
    assertThat(defects.hissShare()).isCloseTo(14.0 / 24, within(.02));
  }

  private static void assertFinite(PassageReport report) {
    for (Descriptor descriptor : Descriptor.values()) {
      assertThat(report.descriptors().get(descriptor)).as(descriptor.name()).isFinite();
      assertThat(descriptor.scaled(report.descriptors())).as(descriptor.name()).isFinite();
    }
    Defects d = report.defects();
    double[] defects = {
      d.silentShare(), d.clicksPerMinute(), d.truePeakOverDb(), d.dcOffset(), d.monoLossDb(),
      d.loudnessJumpLu(), d.harshShare(), d.boomShare(), d.rumbleShare(), d.hissShare()
    };
    assertThat(defects).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
  }
}
