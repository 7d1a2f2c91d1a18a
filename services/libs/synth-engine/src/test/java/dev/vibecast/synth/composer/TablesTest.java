package dev.vibecast.synth.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.ChordExtensions;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.Mode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of the composer are whole and name only what exists. */
class TablesTest {

  @ParameterizedTest
  @EnumSource(Mode.class)
  void everyModeHasRowsAndCadencesOfKnownChords(Mode mode) {
    for (Family family : Family.values()) {
      ChordBook book = new ChordBook(mode, ChordExtensions.LUSH, family);
      Set<String> names = new HashSet<>();
      List<Progressions.Row> rows = Progressions.rows(mode, family);
      assertThat(rows).as("%s %s", mode, family).hasSizeGreaterThanOrEqualTo(2);
      for (Progressions.Row row : rows) {
        assertThat(row.chords()).hasSize(4);
        assertThat(row.weight()).isPositive();
        names.addAll(row.chords());
      }
      Cadences cadences = Cadences.of(mode, family);
      names.addAll(cadences.marks());
      names.addAll(cadences.open());
      cadences.home().forEach(names::addAll);
      cadences.strong().forEach(names::addAll);
      assertThat(cadences.strong()).allMatch(row -> row.getLast().equals("1") && row.size() <= 4);
      assertThat(cadences.home()).allMatch(row -> row.getLast().equals("1") && row.size() <= 4);
      assertThat(names).allMatch(name -> book.knows(name) || name.equals("5#"));
      assertThat(cadences.open()).noneMatch("1"::equals);
    }
  }

  @ParameterizedTest
  @EnumSource(Meter.class)
  void metresWeighTheirBeats(Meter meter) {
    Metre metre = Metre.of(meter);
    assertThat(metre.slots()).isEqualTo(meter.sixteenths());
    assertThat(metre.weight(0)).isZero();
    int strongest = -4;
    for (int slot = 1; slot < metre.slots(); slot++) {
      strongest = Math.max(strongest, metre.weight(slot));
      assertThat(metre.weight(slot)).isBetween(-4, -1);
      assertThat(slot % 2 == 1).isEqualTo(metre.weight(slot) == -4);
    }
    assertThat(metre.weight(metre.middle())).isEqualTo(strongest);
    assertThat(metre.beats()).contains(metre.middle());
    assertThat(metre.beats()[0]).isZero();
  }

  @Test
  void everyHalfBarHasItsFanfares() {
    for (Meter meter : Meter.values()) {
      Metre metre = Metre.of(meter);
      for (int length : new int[] {metre.middle(), metre.slots() - metre.middle()}) {
        long calls =
            Tables.lines("calls.txt").stream()
                .map(l -> l.split(" "))
                .filter(w -> w[0].equals("" + length) && w[1].length() == length)
                .count();
        assertThat(calls).as("%s, %d slots", meter, length).isGreaterThanOrEqualTo(3);
      }
    }
  }
}
