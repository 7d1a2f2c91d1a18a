package dev.vibecast.synth.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.Mode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The key must be audible in the chords and in the bass. */
class HarmonyTest {

  private static final String[] FAMILIES = {"pop", "jazz", "cinematic", "ambient"};
  private static final int SEEDS = 4;
  private static final long CHORDS = 256;

  private static Stream<Music> pieces(Mode mode, String family, String more) {
    String words = "mode=%s,harmony_style=%s,%s".formatted(mode.label(), family, more);
    return Stream.iterate(1, seed -> seed + 1).limit(SEEDS).map(seed -> Music.of(words, seed));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void everyOtherPhraseClosesAndTheModeIsShown(Mode mode) {
    for (String family : FAMILIES) {
      pieces(mode, family, "bass=drone")
          .forEach(
              music -> {
                Cadences cadences = Cadences.of(mode, music.score.family());
                int marked = 0;
                for (long k = 0; k < CHORDS; k++) {
                  Chord chord = music.score.harmony().at(k);
                  marked += cadences.marks().contains(chord.name()) ? 1 : 0;
                  if (k % 8 == 7) {
                    assertThat(chord.name()).as("%s %s chord %d", mode, family, k).isEqualTo("1");
                  }
                }
                if (!cadences.marks().isEmpty()) {
                  assertThat(marked / (double) CHORDS).as(mode + family).isGreaterThan(.2);
                }
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sustained", "pulsing", "sub_pulse", "octave"})
  void theTonicHoldsThreeTenthsOfTheBass(String bass) {
    for (Mode mode : Mode.values()) {
      for (String family : FAMILIES) {
        double share = bassShares(mode, family, bass)[0];
        assertThat(share).as("%s %s %s", mode, family, bass).isGreaterThan(.3);
      }
    }
  }

  /** Basses that walk or break chords spread over the scale, but no tone is stronger. */
  @ParameterizedTest
  @ValueSource(strings = {"walking", "arp_bass"})
  void theTonicIsTheStrongestToneOfAMovingBass(String bass) {
    for (Mode mode : Mode.values()) {
      for (String family : FAMILIES) {
        double[] shares = bassShares(mode, family, bass);
        assertThat(shares[0]).as("%s %s %s", mode, family, bass).isGreaterThan(.22);
        for (int degree = 1; degree < 12; degree++) {
          assertThat(shares[degree]).as("%s %s %s", mode, family, bass).isLessThan(shares[0]);
        }
      }
    }
  }

  private static double[] bassShares(Mode mode, String family, String bass) {
    double[] energy = new double[12];
    pieces(mode, family, "bass=" + bass)
        .forEach(
            music -> {
              for (Note n : music.notes(Layer.BASS, 0, 64)) {
                energy[music.degree(n.pitch())] += n.gateFrames() * n.velocity() * n.velocity();
              }
            });
    double all = Stream.of(energy).mapToDouble(e -> java.util.Arrays.stream(e).sum()).sum();
    for (int i = 0; i < 12; i++) {
      energy[i] /= all;
    }
    return energy;
  }

  @Test
  void keyChangesAreRareLateAndNeverOverADrone() {
    double changed = 0;
    double bars = 0;
    for (String family : FAMILIES) {
      for (int seed = 1; seed <= 40; seed++) {
        Music music = Music.of("bass=sustained,harmony_style=" + family, seed);
        Music drone = Music.of("bass=drone,harmony_style=" + family, seed);
        double barS = music.score.clock().barSeconds();
        for (long bar = 0; bar < 600; bar += 8) {
          int shift = music.score.form().at(bar).keyShift();
          changed += shift != 0 ? 1 : 0;
          bars++;
          assertThat(drone.score.form().at(bar).keyShift()).isZero();
          if (shift != 0) {
            assertThat(bar * barS).isGreaterThanOrEqualTo(180);
            assertThat(music.score.harmony().atHalf(2 * bar - 1).name()).isEqualTo("1");
            assertThat(music.score.form().at(bar + 8).keyShift()).isZero();
          }
        }
      }
    }
    assertThat(changed / bars).isBetween(.005, .06);
  }

  @Test
  void chordsAreSpelledInTheirScale() {
    for (Mode mode : Mode.values()) {
      for (String family : FAMILIES) {
        Music music =
            pieces(mode, family, "chord_extensions=lush,bass=drone").findFirst().orElseThrow();
        for (long k = 0; k < 128; k++) {
          Chord chord = music.score.harmony().at(k);
          for (int tone : chord.tones()) {
            boolean raised = chord.name().equals("5#");
            assertThat(raised || music.score.scale().contains(tone))
                .as(mode + chord.name())
                .isTrue();
          }
        }
      }
    }
  }
}
