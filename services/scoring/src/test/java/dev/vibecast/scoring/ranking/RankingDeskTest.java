package dev.vibecast.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.score.CandidatesRanked;
import dev.vibecast.schema.score.CandidatesRanked.Ranked;
import dev.vibecast.schema.score.CandidatesSubmitted;
import dev.vibecast.scoring.fit.LateScorer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingDeskTest {

  private static final Instant ASKED_AT = Instant.parse("2026-01-02T03:04:05Z");
  private static final Duration BUDGET = Duration.ofSeconds(30);
  private static final Duration MAX_AGE = Duration.ofMinutes(2);

  private Instant now = ASKED_AT;
  private final RankingDesk desk = desk(LateScorer.off());

  private RankingDesk desk(LateScorer scorer) {
    return new RankingDesk(scorer, BUDGET, MAX_AGE, () -> now);
  }

  @Test
  void a_request_that_waited_too_long_is_answered_with_its_age() {
    now = ASKED_AT.plusSeconds(121);

    assertThat(problems(desk, request("s", "r1")))
        .containsExactly(
            "too old: asked 121 s ago, at most 120 s", "too old: asked 121 s ago, at most 120 s");
  }

  @Test
  void without_a_scorer_the_answer_says_why() {
    now = ASKED_AT.plusSeconds(120);
    LateScorer broken =
        LateScorer.loading(
            () -> {
              throw new IllegalStateException("no model");
            });

    assertThat(problems(desk, request("s", "r1"))).containsOnly("fit is off");
    assertThat(problems(desk(broken), request("s", "r1")))
        .containsOnly("the scorers could not be loaded");
  }

  @Test
  void streams_do_not_share_the_ids_of_their_requests() {
    CandidatesRanked first = desk.answer(request("one", "r1")).orElseThrow();
    assertThat(desk.answer(request("one", "r1"))).contains(first);
    desk.remember(first);

    assertThat(desk.answer(request("one", "r1"))).isEmpty();
    assertThat(desk.answer(request("two", "r1"))).isPresent();
  }

  @Test
  void the_answer_bears_the_time_when_it_was_ready() {
    RankingDesk slow =
        desk(
            LateScorer.loading(
                () -> {
                  now = ASKED_AT.plusSeconds(7);
                  throw new IllegalStateException("no model");
                }));

    assertThat(slow.answer(request("s", "r1")).orElseThrow().at())
        .isEqualTo(ASKED_AT.plusSeconds(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT0.999S", "PT120.001S", "-PT5S"})
  void a_budget_out_of_range_is_named(String budget) {
    assertThatThrownBy(
            () -> new RankingDesk(LateScorer.off(), Duration.parse(budget), MAX_AGE, () -> now))
        .hasMessageContaining("rankingBudget")
        .hasMessageContaining("1 s to 120 s");
  }

  private static List<String> problems(RankingDesk desk, CandidatesSubmitted request) {
    return desk.answer(request).orElseThrow().ranking().stream().map(Ranked::problem).toList();
  }

  private static CandidatesSubmitted request(String streamId, String requestId) {
    List<MusicConfig> candidates = List.of(MusicConfig.defaults(), MusicConfig.defaults());
    return new CandidatesSubmitted(
        requestId, streamId, "a quiet cellar", candidates, 10, 7, ASKED_AT);
  }
}
