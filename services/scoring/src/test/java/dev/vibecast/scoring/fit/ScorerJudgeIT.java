package dev.vibecast.scoring.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.scoring.Played;
import dev.vibecast.scoring.played.Findings;
import dev.vibecast.scoring.played.FitJudge;
import dev.vibecast.scoring.played.Heard;
import dev.vibecast.scoring.played.PlayedLimits;
import dev.vibecast.scoring.played.PlayedStreams;
import dev.vibecast.scoring.played.QualityLimits;
import dev.vibecast.testsupport.VibecastTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The judge with the service's own scorer: the tokenizer is native code, which one class loader of
 * a process can load.
 */
@QuarkusTest
@QuarkusTestResource(VibecastTestResource.class)
class ScorerJudgeIT {

  private static final List<AudioChunk> WITH_A_GAP =
      Played.chunks(
          "s",
          30,
          frame ->
              frame >= Played.frames(10) && frame < Played.frames(15) ? 0 : Played.tone(frame));

  private static final List<Findings> MEASURED = findings(FitJudge.NONE, "heavy rain");

  @Inject LateScorer scorer;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200b", "\u200d", "\u0301", "\u00a0", "\u00ad", "\ufeff", "\ufffd", "\u0007", "\ud800"
      })
  void words_that_cannot_be_read_cost_no_score_and_no_problem(String words) {
    assertThat(scorer.await()).isPresent();

    List<Findings> findings = findings(new ScorerJudge(scorer), words);

    assertThat(findings).isEqualTo(MEASURED);
    assertThat(findings).flatExtracting(Findings::scores).hasSize(6);
    assertThat(findings).flatExtracting(Findings::problems).isNotEmpty();
  }

  @Test
  void words_that_can_be_read_are_judged() {
    assertThat(scorer.await()).isPresent();

    assertThat(findings(new ScorerJudge(scorer), "heavy rain"))
        .flatExtracting(Findings::scores)
        .hasSize(6)
        .noneMatch(score -> score.fit() == null);
  }

  @Test
  void no_stream_waits_while_the_scorer_is_loaded() {
    CountDownLatch loaded = new CountDownLatch(1);
    LateScorer loading =
        LateScorer.loading(
            () -> {
              try {
                loaded.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return scorer.await().orElseThrow();
            });

    assertThat(findings(new ScorerJudge(loading), "heavy rain")).isEqualTo(MEASURED);

    loaded.countDown();
    assertThat(loading.await()).isPresent();
    assertThat(loading.get()).isPresent();
  }

  private static List<Findings> findings(FitJudge judge, String words) {
    PlayedStreams streams =
        new PlayedStreams(
            new PlayedLimits(Duration.ofSeconds(5), 8, Duration.ofSeconds(60), 8),
            new QualityLimits(Duration.ofMillis(50), 0, 10, -30, -8),
            judge);
    streams.learn(Played.playing("s", 1, Played.recipe(0, "p1", words)), Played.STARTED_AT);
    return WITH_A_GAP.stream()
        .map(chunk -> streams.hear(chunk, Played.STARTED_AT))
        .map(heard -> ((Heard.Measured) heard).findings())
        .toList();
  }
}
