package dev.vibecast.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MusicalTimeTest {

  private static final MusicConfig MEDIUM = Configs.of("tempo=medium,phrase_len_bars=4");

  @ParameterizedTest
  @CsvSource({"BEAT, 28800", "BAR, 115200", "PHRASE, 460800"})
  void boundaries_lie_on_the_grid_of_the_tempo(Boundary boundary, long frames) {
    MusicalTime time = MusicalTime.of(MEDIUM, Overrides.NONE, 1000);

    assertThat(time.next(boundary, 1000)).isEqualTo(1000);
    assertThat(time.next(boundary, 1001)).isEqualTo(1000 + frames);
    assertThat(time.next(boundary, 1000 + frames)).isEqualTo(1000 + frames);
  }

  @ParameterizedTest
  @EnumSource(Boundary.class)
  void a_boundary_is_never_in_the_past(Boundary boundary) {
    MusicalTime time = MusicalTime.of(Configs.of("tempo=slow"), Overrides.NONE, -77_777);
    for (long frame = 0; frame < 10_000_000; frame += 99_991) {
      assertThat(time.next(boundary, frame)).isBetween(frame, frame + 48_000L * 120);
    }
  }

  @ParameterizedTest
  @CsvSource({"123457", "8000000", "4000000000"})
  void another_tempo_goes_on_at_the_same_beat(long frame) {
    MusicalTime before = MusicalTime.of(MEDIUM, Overrides.NONE, 5000);
    MusicConfig fast = Configs.with(MEDIUM, "tempo=very_fast");

    long origin = before.originFor(fast, Overrides.NONE, frame);

    MusicalTime after = MusicalTime.of(fast, Overrides.NONE, origin);
    double left = (before.next(Boundary.BAR, frame) - frame) / 115_200.0;
    double right = (after.next(Boundary.BAR, frame) - frame) / (115_200.0 * 100 / 150);
    assertThat(right).isCloseTo(left, Offset.offset(.002));
  }

  @ParameterizedTest
  @CsvSource({"brightness=dark", "root=e,mode=dorian", "space=vast"})
  void the_origin_stays_where_the_tempo_does(String words) {
    MusicalTime before = MusicalTime.of(MEDIUM, Overrides.NONE, 5000);

    assertThat(before.originFor(Configs.with(MEDIUM, words), Overrides.NONE, 99_999))
        .isEqualTo(5000);
  }
}
