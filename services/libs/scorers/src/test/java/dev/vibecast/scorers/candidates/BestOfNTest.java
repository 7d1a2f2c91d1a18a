package dev.vibecast.scorers.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.scorers.FoundRecipes;
import dev.vibecast.scorers.fit.FitScorer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BestOfNTest {

  private static final FitScorer SCORER = FitScorer.builtIn();
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void the_recipe_written_for_the_words_wins_against_others() {
    List<Candidate> candidates =
        candidates("heavy metal, double kicks, sky on fire", "help me fall asleep", "last metro");

    List<Ranked> ranking =
        new BestOfN(SCORER, MINUTE).rank("help me fall asleep now", candidates, 10, 5);

    assertThat(ranking).hasSize(3).allMatch(Ranked.Judged.class::isInstance);
    assertThat(ranking.getFirst().index()).isEqualTo(1);
    assertThat(new BestOfN(SCORER, MINUTE).rank("help me fall asleep now", candidates, 10, 5))
        .isEqualTo(ranking);
  }

  @Test
  void a_silent_candidate_comes_last_with_its_reason() {
    Candidate music = candidates("last metro").getFirst();
    Map<Layer, LayerMix> muted =
        Arrays.stream(Layer.values())
            .collect(Collectors.toMap(Function.identity(), _ -> new LayerMix(true, false, 1.0)));
    Candidate silent =
        new Candidate(music.config(), new Overrides(null, null, new Mix(muted), Map.of()));

    List<Ranked> ranking =
        new BestOfN(SCORER, MINUTE).rank("night train", List.of(silent, music), 5, 5);

    assertThat(ranking.getFirst()).isInstanceOf(Ranked.Judged.class);
    assertThat(ranking.getLast())
        .isInstanceOfSatisfying(
            Ranked.Unjudged.class, last -> assertThat(last.problem()).startsWith("SILENT"));
  }

  @Test
  void after_the_budget_no_candidate_is_begun() {
    AtomicLong now = new AtomicLong();
    BestOfN bestOfN = new BestOfN(SCORER, MINUTE, () -> now.getAndAdd(MINUTE.toNanos() / 2 + 1));

    List<Ranked> ranking =
        bestOfN.rank("night train", candidates("last metro", "roller disco", "blue hour"), 5, 5);

    assertThat(ranking.stream().filter(Ranked.Unjudged.class::isInstance)).hasSize(2);
  }

  @Test
  void an_interrupt_cancels() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(
              () -> new BestOfN(SCORER, MINUTE).rank("rain", candidates("last metro"), 5, 5))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void what_is_out_of_range_is_named() {
    BestOfN bestOfN = new BestOfN(SCORER, MINUTE);

    assertThatThrownBy(() -> bestOfN.rank("rain", List.of(), 10, 1))
        .hasMessage("0 candidates; it takes 1 to 32");
    assertThatThrownBy(() -> bestOfN.rank("rain", candidates("last metro"), 31, 1))
        .hasMessageContaining("it takes 5 to 30");
    assertThatThrownBy(() -> bestOfN.rank(" ", candidates("last metro"), 10, 1))
        .hasMessageContaining("text is empty");
  }

  private static List<Candidate> candidates(String... vibes) {
    return Arrays.stream(vibes).map(vibe -> Candidate.of(FoundRecipes.of(vibe))).toList();
  }
}
