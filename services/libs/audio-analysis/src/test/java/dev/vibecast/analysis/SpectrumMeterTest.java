package dev.vibecast.analysis;

import static dev.vibecast.analysis.Signals.noise;
import static dev.vibecast.analysis.Signals.scaled;
import static dev.vibecast.analysis.Signals.silence;
import static dev.vibecast.analysis.Signals.sine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpectrumMeterTest {

  @ParameterizedTest
  @ValueSource(doubles = {110, 997, 5000, 15_000})
  void theCentroidOfASineIsItsFrequency(double hz) {
    SpectrumReport heard = heard(sine(hz, -20, 2));
    assertThat(heard.centroidHz()).isCloseTo(hz, within(2.0));
    assertThat(heard.rolloff95Hz()).isCloseTo(hz, within(2 * SpectralFrames.BIN_HZ));
    assertThat(heard.brightness()).isCloseTo(hz > 1500 ? 1 : 0, within(0.001));
    assertThat(heard.flatnessDb()).isLessThan(-50);
  }

  @Test
  void whiteNoiseIsFlatAndCentredAtHalfTheBand() {
    SpectrumReport heard = heard(noise(7, -20, 10));
    assertThat(heard.centroidHz()).isCloseTo(12_000, within(100.0));
    assertThat(heard.rolloff95Hz()).isCloseTo(22_800, within(100.0));
    assertThat(heard.brightness()).isCloseTo(1 - 1500 / 24_000.0, within(0.005));
    assertThat(heard.flatnessDb()).isCloseTo(0, within(0.1));
  }

  @Test
  void twoTonesPullTheCentroidByPower() {
    float[] low = sine(1000, -20, 2);
    float[] high = sine(4000, -26.02, 2);
    SpectrumReport heard = heard(low, high);
    assertThat(heard.centroidHz()).isCloseTo((4 * 1000 + 4000) / 5.0, within(5.0));
    assertThat(heard.brightness()).isCloseTo(0.2, within(0.005));
  }

  @Test
  void figuresDependNeitherOnLevelNorOnPhaseBetweenChannels() {
    float[] loud = noise(3, -12, 1);
    float[] quiet = scaled(loud, 0.1);
    assertThat(heard(quiet).centroidHz()).isCloseTo(heard(loud).centroidHz(), within(1e-2));
    assertThat(heard(loud, scaled(loud, -1)).centroidHz())
        .isCloseTo(heard(loud).centroidHz(), within(1e-6));
  }

  @Test
  void silenceAndTooLittleHaveNoSpectrum() {
    assertThat(heard(silence(1))).isEqualTo(SpectrumReport.NONE);
    assertThat(heard(sine(1000, -20, 0.08))).isEqualTo(SpectrumReport.NONE);
  }

  @Test
  void windowsFollowEachOtherByTheHop() {
    List<Double> totals = new ArrayList<>();
    SpectralFrames frames = new SpectralFrames(List.of(power -> totals.add(power[0])));
    int hops = 5;
    float[] samples =
        new float[SpectralFrames.WINDOW_FRAMES + hops * SpectralFrames.HOP_FRAMES + 1023];
    frames.accept(samples, samples, samples.length);
    assertThat(totals).hasSize(1 + hops);
  }

  @Test
  void powerIsTheMeanOfBothChannels() {
    List<Double> peaks = new ArrayList<>();
    SpectralFrames frames = new SpectralFrames(List.of(power -> peaks.add(power[256])));
    float[] tone = sine(256 * SpectralFrames.BIN_HZ, 0, 4096 / 48_000.0);
    frames.accept(tone, new float[4096], 4096);
    // A Hann window passes half the amplitude of a tone on a bin, and a sine has half its samples.
    double oneChannel = Math.pow(4096 / 4.0, 2);
    assertThat(peaks.getFirst()).isCloseTo(oneChannel / 2, within(oneChannel * 1e-6));
  }

  private static SpectrumReport heard(float[] samples) {
    return heard(samples, samples);
  }

  private static SpectrumReport heard(float[] left, float[] right) {
    SpectrumMeter meter = new SpectrumMeter();
    new SpectralFrames(List.of(meter)).accept(left, right, left.length);
    return meter.snapshot();
  }
}
