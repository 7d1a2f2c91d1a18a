package dev.vibecast.analysis.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vibecast.analysis.StereoBlock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The order of intervals in Plomp and Levelt 1965, figure 11, and Sethares 2005, figure 3.8, on
 * every root from C3 to C6.
 */
class RoughnessTest {

  private static final double SEMITONE = Math.pow(2, 1 / 12.0);
  private static final int[] SMOOTHEST_FIRST = {12, 7, 4, 6, 1};
  private static final int C3 = 48;
  private static final int C6 = 84;

  /** Number of partials, decay of each partial against the one before. */
  @ParameterizedTest
  @CsvSource({"5, .6", "6, .5", "6, .7", "6, .88", "7, .88", "7, .9", "8, .8", "8, 1"})
  void intervalsAreOrderedByTheirBeatingOnAllRoots(int partials, double decay) {
    for (int root = C3; root <= C6; root++) {
      double hz = hz(root);
      double[] found =
          IntStream.of(SMOOTHEST_FIRST)
              .mapToDouble(s -> computed(hz, s, partials, decay))
              .toArray();
      assertThat(found).as("on MIDI note %d", root).isSorted();
      assertThat(found[4]).as("on MIDI note %d", root).isGreaterThan(1.4 * found[3]);
    }
  }

  @ParameterizedTest
  @CsvSource({"6, .7", "7, .88"})
  void theSameOrderIsHeardInAudio(int partials, double decay) {
    for (int root = C3; root <= C6; root += 6) {
      double hz = hz(root);
      double[] found =
          IntStream.of(SMOOTHEST_FIRST).mapToDouble(s -> heard(hz, s, partials, decay)).toArray();
      assertThat(found).as("on MIDI note %d", root).isSorted();
    }
  }

  @Test
  void lowThirdsAreRougherThanHighOnes() {
    double[] found =
        IntStream.of(C6, 72, 60, C3, 36).mapToDouble(m -> computed(hz(m), 4, 6, .7)).toArray();
    assertThat(found).isSorted();
  }

  @Test
  void levelDoesNotCount() {
    double[] hz = {440, 470, 880};
    assertThat(Roughness.of(hz, new double[] {1, 1, .5}))
        .isCloseTo(Roughness.of(hz, new double[] {.01, .01, .005}), within(1e-9));
  }

  @Test
  void aLoneToneAndSilenceAreSmooth() {
    assertThat(Roughness.of(new double[] {440}, new double[] {1})).isZero();
    assertThat(Roughness.of(new StereoBlock(new float[48_000], new float[48_000]))).isZero();
  }

  @Test
  void twoSinesAreRoughestAQuarterOfABandwidthApart() {
    double roughest = 0;
    double at = 0;
    for (double apart = 1; apart < 200; apart++) {
      double heard = Roughness.of(new double[] {500, 500 + apart}, new double[] {1, 1});
      if (heard > roughest) {
        roughest = heard;
        at = apart;
      }
    }
    assertThat(at).isBetween(18.0, 22.0);
  }

  private static double hz(int midi) {
    return 440 * Math.pow(SEMITONE, midi - 69);
  }

  private static double computed(double hz, int semitones, int partials, double decay) {
    double upper = hz * Math.pow(SEMITONE, semitones);
    double[][] tones =
        IntStream.range(0, 2 * partials)
            .mapToObj(
                i -> new double[] {(i / 2 + 1) * (i % 2 == 0 ? hz : upper), Math.pow(decay, i / 2)})
            .sorted((a, b) -> Double.compare(a[0], b[0]))
            .toArray(double[][]::new);
    return Roughness.of(
        IntStream.range(0, tones.length).mapToDouble(i -> tones[i][0]).toArray(),
        IntStream.range(0, tones.length).mapToDouble(i -> tones[i][1]).toArray());
  }

  private static double heard(double hz, int semitones, int partials, double decay) {
    double upper = hz * Math.pow(SEMITONE, semitones);
    return Roughness.of(
        Scenes.of(
            32_768,
            i -> {
              double sum = 0;
              for (int k = 1; k <= partials; k++) {
                double amplitude = .05 * Math.pow(decay, k - 1);
                sum += amplitude * Math.sin(2 * Math.PI * k * hz * i / 48_000);
                sum += amplitude * Math.sin(2 * Math.PI * k * upper * i / 48_000 + k);
              }
              return sum;
            }));
  }
}
