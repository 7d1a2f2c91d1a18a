package dev.vibecast.synth.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  private static final long FIRST_A = 8;

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void asManyLayersSoundAsTheDensitySays(int density) {
    double layers = 0;
    double bars = 0;
    for (String tempo : new String[] {"very_slow", "medium", "very_fast"}) {
      for (int seed = 1; seed <= 10; seed++) {
        Music music = Music.of("density=%d,tempo=%s".formatted(density, tempo), seed);
        Form form = music.score.form();
        for (long bar = 0; bar < 512; bar++) {
          int sounding = Integer.bitCount(form.at(bar).layers());
          assertThat(sounding).isLessThanOrEqualTo(density);
          assertThat(form.at(bar).has(Layer.PAD)).isTrue();
          layers += sounding;
          bars++;
        }
        long settled = music.score.clock().barAt(8 * 48_000);
        assertThat(Integer.bitCount(form.at(Math.min(4, settled)).layers())).isEqualTo(density);
      }
    }
    assertThat(layers / bars).isBetween(density - .35, (double) density);
  }

  /** The theme opens the first A and comes back note by note in each arch. */
  @Test
  void theFirstThemeComesBackInEveryArch() {
    for (int seed = 1; seed <= 12; seed++) {
      Music music = Music.of("bass=sustained", seed);
      List<Note> theme = music.notes(Layer.MELODY, FIRST_A, FIRST_A + 2);
      for (int arch = 0; arch < 4; arch++) {
        assertThat(bestQuote(music, theme, 96L * arch, 96L * (arch + 1)))
            .as("seed %d arch %d", seed, arch)
            .isGreaterThan(.7);
      }
    }
  }

  private static double bestQuote(Music music, List<Note> theme, long from, long to) {
    double best = 0;
    for (long bar = from == 0 ? FIRST_A + 2 : from; bar < to; bar += 2) {
      best = Math.max(best, likeness(music, theme, music.notes(Layer.MELODY, bar, bar + 2), bar));
    }
    return best;
  }

  /** Share of the theme's notes that come at their place with their interval from the first. */
  private static double likeness(Music music, List<Note> theme, List<Note> cell, long bar) {
    if (cell.isEmpty()) {
      return 0;
    }
    int found = 0;
    for (Note note : theme) {
      for (Note other : cell) {
        boolean place = Math.abs(music.slot(other) - music.slot(note) - 16 * (bar - FIRST_A)) < .1;
        double interval = note.pitch() - theme.getFirst().pitch();
        double same = other.pitch() - cell.getFirst().pitch();
        found += place && Math.abs(interval - same) < .1 ? 1 : 0;
      }
    }
    return found / (double) Math.max(theme.size(), cell.size());
  }
}
