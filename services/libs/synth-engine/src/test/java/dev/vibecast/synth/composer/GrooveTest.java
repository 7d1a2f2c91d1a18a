package dev.vibecast.synth.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrooveTest {

  @ParameterizedTest
  @CsvSource({"none,100,1", "light,100,1.3", "medium,100,1.72", "heavy,100,2.2", "heavy,220,1.87"})
  void offEighthsSwing(String swing, double bpm, double ratio) {
    Music music = Music.of("rhythm=kit_medium,swing=" + swing, bpm, null, 1);
    Groove groove = music.score.groove();
    for (long beat = 0; beat < 8; beat++) {
      long start = groove.frame(960 * beat, Layer.BASS);
      long off = groove.frame(960 * beat + 480, Layer.BASS);
      long end = groove.frame(960 * beat + 960, Layer.BASS);
      assertThat((off - start) / (double) (end - off)).isBetween(ratio - .08, ratio + .08);
      long melody = groove.frame(960 * beat + 480, Layer.MELODY);
      assertThat(melody).isLessThanOrEqualTo(off);
    }
  }

  @ParameterizedTest
  @CsvSource({"tight,2.5", "natural,6", "loose,12", "drunk,24"})
  void peopleDeviateAsMuchAsTheLabelSays(String human, double ms) {
    double[] x = deviations(human, 1 << 14);
    double sum = 0;
    for (double v : x) {
      sum += v * v;
    }
    assertThat(Math.sqrt(sum / x.length)).isBetween(.85 * ms, 1.15 * ms);
  }

  /** The slope of the spectrum between one cycle in 128 sixteenths and one in 4. */
  @Test
  void deviationsHaveA1OverFSpectrum() {
    double[] slopes = new double[6];
    for (int seed = 0; seed < slopes.length; seed++) {
      slopes[seed] = slope(deviations("loose", 1 << 13, seed), 1 << 10);
    }
    double mean = java.util.Arrays.stream(slopes).average().orElseThrow();
    assertThat(mean).isBetween(-1.25, -.75);
  }

  private static double[] deviations(String human, int count) {
    return deviations(human, count, 1);
  }

  private static double[] deviations(String human, int count, long seed) {
    Music music = Music.of("human=" + human, seed);
    double[] ms = new double[count];
    for (int i = 0; i < count; i++) {
      long tick = 240L * (i + 4096);
      ms[i] =
          (music.score.groove().straightFrame(tick, Layer.MELODY) - music.score.clock().frame(tick))
              / 48.0;
    }
    return ms;
  }

  private static double slope(double[] x, int window) {
    double[] power = new double[window / 2];
    for (int from = 0; from + window <= x.length; from += window) {
      for (int k = 1; k < power.length; k++) {
        double re = 0;
        double im = 0;
        for (int i = 0; i < window; i++) {
          double a = 2 * Math.PI * k * i / window;
          re += x[from + i] * Math.cos(a);
          im += x[from + i] * Math.sin(a);
        }
        power[k] += re * re + im * im;
      }
    }
    return fit(power, window / 128, window / 4);
  }

  private static double fit(double[] power, int from, int to) {
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    double n = 0;
    for (int k = from; k < to; k++) {
      double weight = 1.0 / k;
      double lx = Math.log(k);
      double ly = Math.log(power[k]);
      n += weight;
      sx += weight * lx;
      sy += weight * ly;
      sxx += weight * lx * lx;
      sxy += weight * lx * ly;
    }
    return (n * sxy - sx * sy) / (n * sxx - sx * sx);
  }

  @ParameterizedTest
  @CsvSource({"robotic,0", "natural,9", "drunk,25"})
  void struckChordsSpread(String human, double ms) {
    Music music = Music.of("accent=brass_hit,human=" + human, 2);
    List<Note> hits = music.notes(Layer.ACCENT, 8, 9);
    int tones = ms == 0 ? 1 : 4;
    double spread = (hits.get(tones - 1).startFrame() - hits.getFirst().startFrame()) / 48.0;
    assertThat(hits.getFirst().pitches()).hasSize(ms == 0 ? 4 : 1);
    assertThat(spread).isBetween(ms - .1, ms + .1);
  }

  @Test
  void tempoNeverDrifts() {
    Music music = Music.of("human=drunk", 1);
    double mean = 0;
    for (int i = 0; i < 4_000; i++) {
      long tick = 960L * (1_000_000 + i);
      mean += music.score.groove().frame(tick, Layer.MELODY) - music.score.clock().frame(tick);
    }
    assertThat(Math.abs(mean / 4_000)).isLessThan(24 * 48);
  }
}
