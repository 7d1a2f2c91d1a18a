package dev.vibecast.synth.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Meter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every label of the melody fields must do to the notes. */
class MelodyTest {

  private static final int SEEDS = 16;

  private static MelodyStatistics heard(String words) {
    return MelodyStatistics.of(words, SEEDS);
  }

  @ParameterizedTest
  @CsvSource({"very_sparse,1.5", "sparse,3", "medium,5", "busy,8", "very_busy,11"})
  void onsetsFollowTheDensity(String density, double onsets) {
    for (int bars : new int[] {2, 4, 8}) {
      double heard =
          heard("melody_density=%s,phrase_len_bars=%d".formatted(density, bars)).onsetsPerBar();
      assertThat(heard).as("%s in %d bars", density, bars).isBetween(.9 * onsets, 1.1 * onsets);
    }
  }

  @ParameterizedTest
  @CsvSource({"straight,0,.02", "light,.5,1.1", "medium,1.5,2.4", "heavy,3.2,4.6"})
  void syncopationFollowsItsLabel(String label, double low, double high) {
    assertThat(heard("syncopation=" + label).syncopationIndex()).isBetween(low, high);
  }

  @Test
  void syncopationRisesAtEveryDensity() {
    for (String density : new String[] {"sparse", "busy", "very_busy"}) {
      double before = -1;
      for (String label : new String[] {"straight", "light", "medium", "heavy"}) {
        String words = "melody_density=%s,syncopation=%s".formatted(density, label);
        double index = MelodyStatistics.of(words, 8).syncopationIndex();
        assertThat(index).as(words).isGreaterThan(before);
        before = index;
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"step,.82,1", "balanced,.60,.75", "leapy,.33,.47"})
  void stepsFollowTheBias(String bias, double low, double high) {
    assertThat(heard("step_bias=" + bias).smallSteps()).isBetween(low, high);
  }

  @ParameterizedTest
  @CsvSource({"none,0,0", "light,.01,.03", "medium,.03,.07", "heavy,.08,.14"})
  void chromaticNotesFollowTheirLabel(String label, double low, double high) {
    assertThat(heard("chromatic_prob=" + label).outOfScale()).isBetween(low, high);
  }

  @ParameterizedTest
  @CsvSource({"strong,.85,1", "medium,.5,.7", "weak,0,.35"})
  void phrasesCloseOnTheTonic(String label, double low, double high) {
    assertThat(heard("cadence_strength=" + label).endsOnTonic()).isBetween(low, high);
  }

  @ParameterizedTest
  @EnumSource(Meter.class)
  void everyMetreKeepsDensityChordTonesAndStraightness(Meter meter) {
    MelodyStatistics heard = MelodyStatistics.of("", meter, SEEDS);
    double wanted = 5 * Metre.of(meter).slots() / 16.0;
    assertThat(heard.onsetsPerBar()).isBetween(.9 * wanted, 1.1 * wanted);
    assertThat(heard.strongChordTones()).isGreaterThan(.88);
    assertThat(heard.syncopationIndex()).isLessThan(.02);
    assertThat(heard.rest()).isGreaterThan(.2);
  }

  @ParameterizedTest
  @CsvSource({
    "procedural,.30,.50",
    "contemplative,.25,.50",
    "rising,.85,1",
    "falling,0,.15",
  })
  void linesRiseAndFallAsTheyAreCalled(String style, double low, double high) {
    assertThat(heard("melody=" + style).risingShare()).isBetween(low, high);
  }

  @ParameterizedTest
  @CsvSource({
    "heroic,2.7,4.5",
    "arp_melody,4,7",
    "contemplative,1,2.6",
    "contemplative_minor,1,2.6"
  })
  void leapsAreAsWideAsTheStyle(String style, double low, double high) {
    assertThat(heard("melody=" + style).meanLeap()).isBetween(low, high);
  }

  @Test
  void contemplativePlaysHalfTheNotes() {
    double full = heard("melody=procedural").onsetsPerBar();
    double half = heard("melody=contemplative").onsetsPerBar();
    assertThat(half / full).isBetween(.42, .62);
  }

  @ParameterizedTest
  @CsvSource({
    "procedural",
    "contemplative",
    "rising",
    "falling",
    "minimal",
    "ornamental",
    "contemplative_minor",
    "call_response",
    "heroic"
  })
  void everyLineBreathes(String style) {
    assertThat(heard("melody=" + style).rest()).isGreaterThan(.2);
  }

  @Test
  void strongSlotsTakeChordTones() {
    for (String words : new String[] {"", "syncopation=heavy", "step_bias=leapy", "mode=minor"}) {
      assertThat(heard(words).strongChordTones()).as(words).isGreaterThan(.88);
    }
  }
}
