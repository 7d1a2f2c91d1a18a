package dev.vibecast.synth.composer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceLeadingTest {

  private static final int GROUP = 8;

  @ParameterizedTest
  @CsvSource({"warm_slow", "dark_sustained", "cinematic", "thin_high"})
  void voicesMoveLittleAndNeverCross(String pad) {
    for (String extensions : new String[] {"triads", "sevenths", "lush"}) {
      for (String mode : new String[] {"major", "minor", "lydian", "pentatonic_minor"}) {
        check("pad=%s,chord_extensions=%s,mode=%s".formatted(pad, extensions, mode));
      }
    }
  }

  private static void check(String words) {
    double[] move = new double[2];
    double[] count = new double[2];
    double parallels = 0;
    double pairs = 0;
    for (int seed = 1; seed <= 4; seed++) {
      PadPart part = new PadPart(Music.of(words, seed).score);
      for (long k = 0; k < 128; k++) {
        int[] from = part.led(k);
        int[] to = part.led(k + 1);
        int join = k % GROUP == GROUP - 1 ? 1 : 0;
        for (int v = 0; v < from.length; v++) {
          move[join] += Math.abs(to[v] - from[v]);
          count[join]++;
          assertThat(v == 0 || to[v] > to[v - 1]).as("%s crossing at %d", words, k).isTrue();
        }
        parallels += Voicing.parallels(from, to);
        pairs += from.length * (from.length - 1) / 2.0;
      }
    }
    double inside = move[0] / count[0];
    assertThat(inside).as(words).isLessThanOrEqualTo(2);
    assertThat(move[1] / count[1])
        .as("joins of " + words)
        .isLessThanOrEqualTo(Math.max(1, 1.6 * inside));
    assertThat(parallels / pairs).as("parallels of " + words).isLessThanOrEqualTo(.03);
  }
}
