package dev.vibecast.analysis.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vibecast.analysis.StereoBlock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The order of intervals in Plomp and Levelt 1965, figure 11, and Sethares 2005, figure 3.8. It
 * holds from G4 up; major third and tritone are close, and lower or richer tones turn them round,
 * in the model as to the ear.
 */
class RoughnessTest {

  private static final double SEMITONE = Math.pow(2, 1 / 12.0);

  /** Root, number of partials, decay of each partial against the one before. */
  @ParameterizedTest
  @CsvSource({
    "392, 6, .7",
    "392, 7, .88",
    "440, 6, .88",
    "440, 8, .8",
    "523, 7, .88",
    "660, 7, .9",
    "880, 6, .7"
  })
  void intervalsAreOrderedByTheirBeating(double hz, int partials, double decay) {
    double second = computed(hz, 1, partials, decay);
    double tritone = computed(hz, 6, partials, decay);
    double third = computed(hz, 4, partials, decay);
    double fifth = computed(hz, 7, partials, decay);
    double octave = computed(hz, 12, partials, decay);
    assertThat(new double[] {octave, fifth, third, tritone, second}).isSorted();
    assertThat(second).isGreaterThan(1.5 * tritone);
  }

  @ParameterizedTest
  @CsvSource({"440, 7, .88", "523, 7, .88", "660, 6, .7", "880, 6, .7"})
  void theSameOrderIsHeardInAudio(double hz, int partials, double decay) {
    double[] heard =
        IntStream.of(12, 7, 4, 6, 1).mapToDouble(s -> heard(hz, s, partials, decay)).toArray();
    assertThat(heard).isSorted();
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
  void twoSinesAreRoughestAQuarterOfACriticalBandApart() {
    double roughest = 0;
    double at = 0;
    for (double apart = 1; apart < 200; apart++) {
      double heard = Roughness.of(new double[] {500, 500 + apart}, new double[] {1, 1});
      if (heard > roughest) {
        roughest = heard;
        at = apart;
      }
    }
    assertThat(at).isBetween(25.0, 35.0);
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
            96_000,
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
