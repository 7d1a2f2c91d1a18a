package dev.vibecast.synth.dsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SawBankTest {

  private static final int N = StereoBlock.FRAMES;
  private static final int RATE_HZ = 48_000;

  /** The bars for three pitches; the design's aim is −48, −42 and −33 dB. */
  @ParameterizedTest
  @CsvSource({"220, -48", "881, -42", "3520, -33"})
  void saw_has_little_energy_between_its_harmonics(double hz, double mostDb) {
    float[] saw = saw(hz, RATE_HZ);

    assertThat(aliasDb(saw, exactHz(hz))).isLessThan(mostDb);
  }

  @Test
  void a_naive_saw_would_fail() {
    double hz = exactHz(881);
    float[] naive = new float[RATE_HZ];
    for (int i = 0; i < naive.length; i++) {
      double turns = hz * i / RATE_HZ;
      naive[i] = (float) (2 * (turns - Math.floor(turns)) - 1);
    }

    assertThat(aliasDb(naive, hz)).isGreaterThan(-30);
  }

  @Test
  void many_saws_together_are_the_sum_of_each() {
    SawBank bank = new SawBank(N);
    float[] together = new float[N];
    double[] sum = new double[N];
    bank.begin(N);
    for (int k = 0; k < 12; k++) {
      int inc = Sine.increment(90 * (k + 1));
      int phase = Noise.hash(5, k);
      SawBank alone = new SawBank(N);
      float[] one = new float[N];
      alone.begin(N);
      alone.add(phase, inc, .3f, 0f);
      alone.writeTo(one);
      bank.add(phase, inc, .3f, 0f);
      for (int i = 0; i < N; i++) {
        sum[i] += one[i];
      }
    }
    bank.writeTo(together);

    for (int i = 0; i < N; i++) {
      assertThat((double) together[i]).isCloseTo(sum[i], within(1e-5));
    }
  }

  @Test
  void quanta_join_without_a_seam() {
    float[] saw = saw(110, 4 * N);
    for (int i = N; i < saw.length - 1; i += N) {
      double step = Math.abs(saw[i] - saw[i - 1]);
      boolean turns = step > 1;
      assertThat(turns || step < 2.1 * 110 / RATE_HZ * 2).isTrue();
    }
  }

  @Test
  void a_pulse_has_no_mean() {
    SawBank bank = new SawBank(N);
    int inc = Sine.increment(375);
    double mean = 0;
    float[] out = new float[N];
    for (int q = 0; q < 2000; q++) {
      bank.begin(N);
      bank.addPulse(inc * q * N, inc, .3, 1f, 0f);
      bank.writeTo(out);
      for (float x : out) {
        mean += x;
      }
    }
    assertThat(mean / (2000 * N)).isCloseTo(0, within(1e-4));
  }

  private static org.assertj.core.data.Offset<Double> within(double x) {
    return org.assertj.core.data.Offset.offset(x);
  }

  /** A frequency that has a whole number of turns in a second, so that harmonics fall on bins. */
  private static double exactHz(double hz) {
    return Math.rint(hz);
  }

  private static float[] saw(double hz, int frames) {
    SawBank bank = new SawBank(N);
    float[] all = new float[frames];
    float[] block = new float[N];
    int inc = Sine.increment(exactHz(hz));
    for (int at = 0; at + N <= frames; at += N) {
      bank.begin(N);
      bank.add(inc * at, inc, 1f, 0f);
      bank.writeTo(block);
      System.arraycopy(block, 0, all, at, N);
    }
    return all;
  }

  /** Energy of what is no harmonic below half the rate, relative to the whole, in dB. */
  private static double aliasDb(float[] x, double hz) {
    double total = 0;
    for (float v : x) {
      total += v * v;
    }
    double harmonic = 0;
    for (int k = 1; k * hz < RATE_HZ / 2.0; k++) {
      double re = 0;
      double im = 0;
      for (int i = 0; i < x.length; i++) {
        double angle = 2 * Math.PI * ((k * hz * i) % RATE_HZ) / RATE_HZ;
        re += x[i] * Math.cos(angle);
        im += x[i] * Math.sin(angle);
      }
      harmonic += 2 * (re * re + im * im) / x.length;
    }
    return 10 * Math.log10(Math.max(1e-12, (total - harmonic) / total));
  }
}
