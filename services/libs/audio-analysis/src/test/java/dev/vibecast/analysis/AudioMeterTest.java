package dev.vibecast.analysis;

import static dev.vibecast.analysis.Signals.clipped;
import static dev.vibecast.analysis.Signals.concat;
import static dev.vibecast.analysis.Signals.noise;
import static dev.vibecast.analysis.Signals.silence;
import static dev.vibecast.analysis.Signals.sine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudioMeterTest {

  private static final StereoBlock EVENTFUL = eventful();

  @ParameterizedTest
  @ValueSource(ints = {1, 64, 1023, 4800, 9600, 100_000})
  void blocksOfAnySizeGiveTheFiguresOfTheWhole(int blockFrames) {
    AudioMeter meter = new AudioMeter();
    for (int at = 0; at < EVENTFUL.frames(); at += blockFrames) {
      feed(meter, at, Math.min(EVENTFUL.frames(), at + blockFrames));
    }
    assertThat(meter.snapshot()).isEqualTo(AudioMeter.measure(EVENTFUL));
  }

  @Test
  void blocksOfMixedSizesAndSnapshotsBetweenThemChangeNothing() {
    AudioMeter meter = new AudioMeter();
    Random random = new Random(11);
    for (int at = 0; at < EVENTFUL.frames(); ) {
      int end = Math.min(EVENTFUL.frames(), at + random.nextInt(20_000));
      feed(meter, at, end);
      meter.snapshot();
      at = end;
    }
    assertThat(meter.snapshot()).isEqualTo(AudioMeter.measure(EVENTFUL));
  }

  @Test
  void everyMeterHears() {
    AudioReport heard = AudioMeter.measure(EVENTFUL);
    assertThat(heard.seconds()).isCloseTo(5.5, within(1e-9));
    assertThat(heard.loudness().integratedLufs()).isBetween(-20.0, 3.0);
    assertThat(heard.peak().truePeakDbtp()).isGreaterThan(0);
    assertThat(heard.clipping().clipped()).isTrue();
    assertThat(heard.silence().gaps()).isEqualTo(1);
    assertThat(heard.level().correlation()).isBetween(0.9, 0.99);
    assertThat(heard.spectrum().centroidHz()).isGreaterThan(300);
    assertThat(heard.clicks().clicks()).isPositive();
    assertThat(heard.nonFiniteSamples()).isZero();
  }

  @Test
  void brokenSamplesAreCountedAndSpoilNothing() {
    float[] left = sine(1000, -23, 4);
    float[] right = left.clone();
    left[1000] = Float.NaN;
    right[2000] = Float.POSITIVE_INFINITY;
    right[3000] = Float.NEGATIVE_INFINITY;
    AudioReport heard = AudioMeter.measure(new StereoBlock(left, right));
    assertThat(heard.nonFiniteSamples()).isEqualTo(3);
    assertThat(heard.loudness().integratedLufs()).isCloseTo(-23, within(0.1));
    assertThat(heard.peak().truePeakDbtp()).isFinite();
  }

  @Test
  void nothingAtAllHasFiniteFigures() {
    AudioReport heard = new AudioMeter().snapshot();
    assertThat(heard.frames()).isZero();
    assertThat(heard.level().rmsDbfs()).isEqualTo(Decibels.FLOOR_DB);
    assertThat(heard.peak().truePeakDbtp()).isEqualTo(Decibels.FLOOR_DB);
    assertThat(heard.loudness().integratedLufs()).isEqualTo(Decibels.FLOOR_DB);
  }

  @Test
  void onlyTheGivenFramesOfAnArrayAreHeard() {
    float[] samples = concat(silence(1), sine(1000, 0, 1));
    AudioMeter meter = new AudioMeter();
    meter.accept(samples, samples, 48_000);
    assertThat(meter.snapshot()).isEqualTo(AudioMeter.measure(mono(silence(1))));
  }

  @Test
  void moreFramesThanAnArrayHoldsAreRefusedBeforeAnythingIsHeard() {
    AudioMeter meter = new AudioMeter();
    assertThatThrownBy(() -> meter.accept(new float[4800], new float[4799], 4800))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(meter.snapshot().frames()).isZero();
  }

  private static void feed(AudioMeter meter, int from, int to) {
    meter.accept(
        Arrays.copyOfRange(EVENTFUL.left(), from, to),
        Arrays.copyOfRange(EVENTFUL.right(), from, to),
        to - from);
  }

  private static StereoBlock mono(float[] samples) {
    return new StereoBlock(samples, samples);
  }

  /** Tone, gap, noise of two minds, clipping, a click. */
  private static StereoBlock eventful() {
    float[] tone = sine(330, -12, 2);
    float[] hot = clipped(sine(120, 3, 1.3));
    float[] left = concat(tone, silence(0.2), noise(1, -20, 2), hot);
    float[] right = concat(tone, silence(0.2), noise(2, -20, 2), hot);
    left[30_000] += 0.4f;
    return new StereoBlock(left, right);
  }
}
