package dev.vibecast.builder.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.atlas.mood.MoodMap;
import dev.vibecast.builder.Vibes;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.language.GenreTable;
import dev.vibecast.schema.music.Brightness;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.schema.music.Space;
import dev.vibecast.scorers.candidates.Candidate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateMakerTest {

  private final CandidateMaker maker =
      new CandidateMaker(MoodMap.builtIn(), GenreTable.builtIn(), 1);
  private final CorpusVibe cellar =
      Vibes.of(
          "cellar",
          "cellar",
          "a cellar under the house, and the bulb is gone",
          Map.of(
              "brightness",
              "very_dark",
              "space",
              "vast",
              "rhythm",
              "none",
              "texture",
              "none",
              "accent",
              "none"));

  @Test
  void what_the_author_said_is_in_every_candidate() {
    for (Candidate candidate : maker.make(cellar, 20)) {
      assertThat(candidate.config().brightness()).isEqualTo(Brightness.VERY_DARK);
      assertThat(candidate.config().space()).isEqualTo(Space.VAST);
      assertThat(candidate.config().rhythm()).isEqualTo(RhythmStyle.NONE);
    }
  }

  @Test
  void what_the_author_left_open_differs() {
    assertThat(maker.make(cellar, 20).stream().map(c -> c.config().melody()).distinct())
        .hasSizeGreaterThan(3);
  }

  @Test
  void candidates_do_not_depend_on_how_many_there_are() {
    assertThat(maker.make(cellar, 5)).isEqualTo(maker.make(cellar, 9).subList(0, 5));
  }

  @Test
  void a_vast_room_gets_slow_chords_and_few_notes() {
    for (Candidate candidate : maker.make(cellar, 20)) {
      MusicConfig config = candidate.config();
      assertThat(config.chordChangeBars().ordinal()).isLessThanOrEqualTo(1);
      assertThat(config.melodyDensity().ordinal()).isLessThanOrEqualTo(2);
      assertThat(config.registerMinOct()).isLessThanOrEqualTo(config.registerMaxOct());
    }
  }

  @Test
  void layers_without_a_style_do_not_count() {
    for (Candidate candidate : maker.make(cellar, 5)) {
      assertThat((int) MusicField.DENSITY.of(candidate.config())).isLessThan(4);
    }
  }

  @Test
  void a_softmax_never_draws_what_is_absurd() {
    double[] scores = {0, -1, -10, Double.NEGATIVE_INFINITY};
    List<Integer> drawn =
        IntStream.range(0, 1000)
            .mapToObj(i -> Draw.bySoftmax(scores, i / 1000.0))
            .distinct()
            .toList();

    assertThat(drawn).containsExactly(0, 1);
  }
}
