package dev.vibecast.synth.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.BassStyle;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.RhythmStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {

  private static Set<Long> slots(Music music, Layer layer, int part, long bar) {
    Set<Long> slots = new HashSet<>();
    for (Note note : music.notes(layer, bar, bar + 1)) {
      if (note.part() == part) {
        slots.add(Math.round(music.slot(note)) - bar * music.score.slots());
      }
    }
    return slots;
  }

  @ParameterizedTest
  @EnumSource(Meter.class)
  void everyStyleHasPatternsForEveryMetre(Meter meter) {
    for (RhythmStyle style : RhythmStyle.values()) {
      boolean own =
          style == RhythmStyle.NONE
              || style == RhythmStyle.HEARTBEAT
              || style == RhythmStyle.TABLA_ESSENCE;
      List<Kit.Line> lines = Kit.lines(style, meter);
      assertThat(lines.isEmpty()).as("%s %s", style, meter).isEqualTo(own);
      lines.forEach(l -> assertThat(l.grid()).hasSize(meter.sixteenths()));
    }
    for (BassStyle style : BassStyle.values()) {
      String grid = Grid.of("basses.txt", style, meter);
      boolean held =
          style == BassStyle.DRONE
              || style == BassStyle.FIFTH_DRONE
              || style == BassStyle.SUSTAINED;
      assertThat(grid == null).as("%s %s", style, meter).isEqualTo(held);
      assertThat(held || grid.length() == meter.sixteenths()).isTrue();
    }
  }

  /** Kicks mark the beginning of every bar and stay on the counted beats of their metre. */
  @ParameterizedTest
  @EnumSource(Meter.class)
  void kicksMarkTheBar(Meter meter) {
    for (String style : new String[] {"soft_four", "electronic", "kit_light", "kit_medium"}) {
      Music music = Music.of("rhythm=" + style, null, meter, 2);
      for (long bar = 16; bar < 40; bar++) {
        if (music.score.form().at(bar).has(Layer.RHYTHM)) {
          assertThat(slots(music, Layer.RHYTHM, Drum.KICK.ordinal(), bar))
              .as("%s %s bar %d", style, meter, bar)
              .contains(0L);
        }
      }
    }
    Music four = Music.of("rhythm=soft_four", null, meter, 2);
    Set<Long> kicks = slots(four, Layer.RHYTHM, Drum.KICK.ordinal(), 10);
    for (int beat : Metre.of(meter).beats()) {
      assertThat(kicks).as("%s beat %d", meter, beat).contains((long) beat);
    }
  }

  @Test
  void fillsLeadIntoSectionsButNotInBreaks() {
    int filled = 0;
    int ends = 0;
    for (int seed = 1; seed <= 12; seed++) {
      Music music = Music.of("rhythm=kit_medium", seed);
      for (long bar = 15; bar < 96; bar += 8) {
        Set<Long> toms = slots(music, Layer.RHYTHM, Drum.TOM_LOW.ordinal(), bar);
        boolean rests = !music.score.form().at(bar).has(Layer.RHYTHM);
        assertThat(rests && !toms.isEmpty()).isFalse();
        ends += rests ? 0 : 1;
        filled += toms.isEmpty() ? 0 : 1;
      }
      for (long bar = 0; bar < 7; bar++) {
        assertThat(slots(music, Layer.RHYTHM, Drum.TOM_LOW.ordinal(), bar)).isEmpty();
      }
    }
    assertThat(filled / (double) ends).isBetween(.65, .95);
  }

  @Test
  void ghostsAreSoftAndKeepAwayFromTheBackbeat() {
    Music music = Music.of("rhythm=kit_medium,tempo=slow", 3);
    int ghosts = 0;
    for (Note note : music.notes(Layer.RHYTHM, 0, 64)) {
      if (note.part() == Drum.SNARE.ordinal() && note.velocity() < .3) {
        long slot = Math.round(music.slot(note)) % 16;
        assertThat(slot).isNotIn(3L, 4L, 5L, 11L, 12L, 13L);
        ghosts++;
      }
    }
    assertThat(ghosts).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pulsing", "octave", "sub_pulse"})
  void theBassTakesTheKicks(String bass) {
    int taken = 0;
    int kicks = 0;
    for (Meter meter : Meter.values()) {
      Music music = Music.of("rhythm=electronic,bass=" + bass, null, meter, 4);
      for (long bar = 8; bar < 64; bar++) {
        if (music.score.form().at(bar).has(Layer.BASS)) {
          Set<Long> notes = slots(music, Layer.BASS, 0, bar);
          for (long kick : slots(music, Layer.RHYTHM, Drum.KICK.ordinal(), bar)) {
            kicks++;
            taken += notes.contains(kick) ? 1 : 0;
          }
        }
      }
    }
    assertThat(taken / (double) kicks).isGreaterThan(.8);
  }

  @Test
  void adjacentBarsAreAlikeButNotTheSame() {
    Music music = Music.of("rhythm=kit_medium", 5);
    double alike = 0;
    int pairs = 0;
    for (long bar = 16; bar < 21; bar++) {
      Set<String> a = strokes(music, bar);
      Set<String> b = strokes(music, bar + 1);
      Set<String> both = new HashSet<>(a);
      both.retainAll(b);
      a.addAll(b);
      alike += both.size() / (double) a.size();
      pairs++;
    }
    assertThat(alike / pairs).isBetween(.5, .97);
  }

  private static Set<String> strokes(Music music, long bar) {
    Set<String> strokes = new HashSet<>();
    for (Note note : music.notes(Layer.RHYTHM, bar, bar + 1)) {
      strokes.add(note.part() + " " + (Math.round(music.slot(note)) - bar * music.score.slots()));
    }
    return strokes;
  }
}
