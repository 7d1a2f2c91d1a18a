package dev.vibecast.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Every audible break is found, and no honest sound is taken for one. */
class ClickTrialTest {

  private static final int SECONDS = 12;

  @Test
  void everyAudibleBreakIsFound() {
    ClickTrial trial = new ClickTrial();
    for (ClickKind kind : ClickKind.values()) {
      trial.run("chords", chords(), kind, 1);
      trial.run("beat", beat(), kind, 2);
      trial.run("saw", saw(55), kind, 3);
      trial.run("whisper", whisper(), kind, 4);
    }
    assertThat(trial.missed()).isEmpty();
    assertThat(trial.inserted()).isGreaterThan(150);
  }

  @Test
  void honestSoundsHaveNoClicks() {
    assertThat(clicks(chords())).isZero();
    assertThat(clicks(beat())).isZero();
    assertThat(clicks(whisper())).isZero();
    for (double hz : new double[] {41, 55, 110, 440}) {
      assertThat(clicks(saw(hz))).as("saw of %.0f Hz", hz).isZero();
    }
  }

  private static long clicks(StereoBlock audio) {
    ClickMeter meter = new ClickMeter();
    meter.accept(audio.left(), audio.right(), audio.frames());
    return meter.snapshot().clicks();
  }

  private static StereoBlock of(IntToDoubleFunction sample) {
    float[] x = new float[SECONDS * 48_000];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) sample.applyAsDouble(i);
    }
    return new StereoBlock(x, x.clone());
  }

  private static StereoBlock chords() {
    double[] hz = {110, 220, 277.2, 329.6, 440};
    return of(
        i -> {
          double sum = 0;
          for (double f : hz) {
            sum += .07 * sine(f, i) + .02 * sine(3 * f, i);
          }
          return sum * (.6 + .4 * sine(.3, i));
        });
  }

  /** Kicks that begin at full swing, snares of noise, a bass. */
  private static StereoBlock beat() {
    Random random = new Random(9);
    return of(
        i -> {
          int into = i % 24_000;
          boolean snare = i / 24_000 % 2 == 1;
          double kick =
              .5 * Math.exp(-into / 4000.0) * Math.sin(.06 * 2000 * (1 - Math.exp(-into / 2000.0)));
          double noise = .25 * Math.exp(-into / 3000.0) * random.nextGaussian();
          return (snare ? noise : kick) + .15 * sine(82.4, i);
        });
  }

  /** A band-limited saw, all partials up to 16 kHz. */
  private static StereoBlock saw(double hz) {
    int partials = (int) (16_000 / hz);
    int period = (int) Math.round(48_000 / hz);
    double[] cycle = new double[period];
    for (int i = 0; i < period; i++) {
      for (int k = 1; k <= partials; k++) {
        cycle[i] += .2 / k * Math.sin(2 * Math.PI * k * i / period);
      }
    }
    return of(i -> cycle[i % period]);
  }

  private static StereoBlock whisper() {
    Random random = new Random(10);
    return of(i -> .004 * random.nextGaussian() + .02 * sine(300, i));
  }

  private static double sine(double hz, int frame) {
    return Math.sin(2 * Math.PI * hz * frame / 48_000);
  }
}
