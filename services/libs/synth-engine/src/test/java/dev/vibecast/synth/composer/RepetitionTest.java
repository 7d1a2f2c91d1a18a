package dev.vibecast.synth.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is heard twice in the same way for a long time. */
class RepetitionTest {

  private static final int CELLS = 512;
  private static final int PAIRS = CELLS * (CELLS - 1) / 2;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bass=sustained",
        "bass=pulsing",
        "bass=walking",
        "bass=sub_pulse",
        "bass=octave",
        "bass=arp_bass",
        "pad=warm_slow",
        "pad=dark_sustained",
        "pad=cinematic",
        "pad=thin_high",
        "pad=ambient_drift",
        "pad=stacked_fifths",
        "pad=bright_open",
        "rhythm=minimal",
        "rhythm=heartbeat",
        "rhythm=soft_four",
        "rhythm=hats_only",
        "rhythm=electronic",
        "rhythm=kit_light",
        "rhythm=kit_medium",
        "rhythm=military",
        "rhythm=tabla_essence",
        "rhythm=brush",
        "texture=shimmer",
        "texture=stars",
        "texture=crystal",
        "texture=shimmer_slow"
      })
  void noCellComesTwiceIn512(String words) {
    Layer layer = Layer.valueOf(words.substring(0, words.indexOf('=')).toUpperCase());
    assertThat(Cells.equalPairs(Music.of(words, 1), layer, CELLS, 1)).isZero();
  }

  /** Cells of one or two notes have too little to tell 512 apart. */
  @ParameterizedTest
  @ValueSource(strings = {"procedural", "rising", "minimal", "arp_melody", "heroic", "ornamental"})
  void hardlyAnyMelodyCellComesTwice(String melody) {
    Music music = Music.of("melody=" + melody, 1);
    assertThat(Cells.equalPairs(music, Layer.MELODY, CELLS, 3)).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"slow", "fast"})
  void chordsOfAnyLengthVary(String rate) {
    Music music = Music.of("bass=sustained,pad=warm_slow,chord_change_bars=" + rate, 1);
    assertThat(Cells.equalPairs(music, Layer.PAD, CELLS, 1)).isZero();
    assertThat(Cells.equalPairs(music, Layer.BASS, CELLS, 1)).isZero();
  }

  @Test
  void accentsSeldomRepeat() {
    for (String accent : new String[] {"bells", "pluck", "chime", "brass_hit", "piano_note"}) {
      int equal = Cells.equalPairs(Music.of("accent=" + accent, 1), Layer.ACCENT, CELLS, 1);
      assertThat(equal / (double) PAIRS).as(accent).isLessThan(.05);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bass=walking",
        "density=2,bass=drone",
        "density=2,bass=drone,chord_change_bars=very_slow,pad=thin_high",
        "density=3,melody=minimal,bass=drone",
        "rhythm=electronic,bass=pulsing,melody=arp_melody,tempo=fast",
        "melody_engine=pattern,motif_repeat_prob=often,rhythm=soft_four"
      })
  void halfMinutesDifferForTenMinutes(String words) {
    assertThat(Cells.closestBlocks(Music.of(words, 1))).isLessThanOrEqualTo(.85);
  }
}
