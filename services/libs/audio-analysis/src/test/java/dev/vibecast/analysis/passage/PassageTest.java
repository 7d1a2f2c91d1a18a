package dev.vibecast.analysis.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vibecast.analysis.StereoBlock;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class PassageTest {

  private static final int[][] MODES = {{0, 2, 4, 5, 7, 9, 11}, {0, 2, 3, 5, 7, 8, 10}};

  private static StereoBlock mono(double seconds, IntToDoubleFunction sample) {
    float[] x = new float[(int) (seconds * 48_000)];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) sample.applyAsDouble(i);
    }
    return new StereoBlock(x, x.clone());
  }

  private static double sine(double hz, int frame) {
    return Math.sin(2 * Math.PI * hz * frame / 48_000);
  }

  private static StereoBlock noise(double seconds, IntToDoubleFunction level) {
    Random random = new Random(3);
    return mono(seconds, i -> level.applyAsDouble(i) * random.nextGaussian());
  }

  @Test
  void aSineLiesAtItsFrequency() {
    Timbre timbre = Timbre.of(mono(3, i -> .3 * sine(1000, i)));
    assertThat(timbre.amplitudeCentroidHz()).isCloseTo(1000, within(10.0));
    assertThat(timbre.powerCentroidHz()).isCloseTo(1000, within(1.0));
    assertThat(timbre.flatnessDb()).isEqualTo(-60);
    assertThat(timbre.lowDb()).isEqualTo(-40);
  }

  @Test
  void whiteNoiseIsFlat() {
    Timbre timbre = Timbre.of(noise(5, i -> .1));
    assertThat(timbre.flatnessDb()).isGreaterThan(-.5);
    assertThat(timbre.powerCentroidHz()).isCloseTo(12_000, within(200.0));
  }

  @Test
  void silenceHasNoTimbre() {
    assertThat(Timbre.of(mono(1, i -> 0)).amplitudeCentroidHz()).isZero();
  }

  @Test
  void aTremoloIsModulationInItsBand() {
    StereoBlock audio = mono(10, i -> (1 + .5 * sine(4, i)) * .2 * sine(500, i));
    Movement movement = Movement.of(audio);
    assertThat(movement.fastDb()).isCloseTo(-9, within(.5));
    assertThat(movement.middleDb()).isLessThan(-30);
    assertThat(movement.slowDb()).isLessThan(-30);
    assertThat(movement.activeShare()).isEqualTo(1);
  }

  @Test
  void strokesAreOnsetsInTime() {
    StereoBlock audio = noise(12, i -> .3 * Math.exp(-(i % 24_000) / 2000.0));
    Onsets onsets = Onsets.of(audio);
    assertThat(onsets.perSecond()).isCloseTo(2, within(.1));
    assertThat(Tempo.bpm(onsets, 85, 165)).isCloseTo(120, within(.3));
  }

  @Test
  void aDecayIsMeasured() {
    double t60 = 1.2;
    StereoBlock tail = noise(2, i -> .3 * Math.pow(10, -3 * i / (48_000 * t60)));
    assertThat(Decay.t60S(tail)).isCloseTo(t60, within(.05));
  }

  @Test
  void aCadenceHasAKey() {
    double[][] chords = {{0, 4, 7}, {5, 9, 12}, {7, 11, 14}, {0, 4, 7}};
    StereoBlock audio =
        mono(
            8,
            i -> {
              double sum = 0;
              for (double semitone : chords[i / 96_000]) {
                sum += .1 * sine(220 * Math.pow(2, semitone / 12), i);
              }
              return sum;
            });
    KeyEstimate key = KeyEstimate.of(audio, MODES);
    assertThat(key.tonic()).isEqualTo(9);
    assertThat(key.scale()).isZero();
  }

  @Test
  void aLoopRepeatsAndAWalkDoesNot() {
    double[] pitch = new double[240];
    Random random = new Random(5);
    for (int k = 0; k < pitch.length; k++) {
      pitch[k] = 200 * Math.pow(2, random.nextInt(24) / 12.0);
    }
    StereoBlock walk = mono(120, i -> .3 * sine(pitch[i / 24_000], i));
    StereoBlock loop = mono(120, i -> .3 * sine(pitch[i / 24_000 % 60], i));
    assertThat(Repetition.of(loop)).isGreaterThan(.85);
    assertThat(Repetition.of(walk)).isLessThan(.6);
    assertThat(Repetition.of(walk.slice(0, 480_000))).isEqualTo(-1);
  }

  @Test
  void twiceAsLoudIsSixDecibelsApart() {
    StereoBlock soft = noise(3, i -> .05);
    StereoBlock loud = noise(3, i -> .1);
    assertThat(Moments.of(soft).differenceDb(Moments.of(loud))).isCloseTo(6.02, within(.05));
    assertThat(Moments.of(soft).differenceDb(Moments.of(soft))).isZero();
  }
}
