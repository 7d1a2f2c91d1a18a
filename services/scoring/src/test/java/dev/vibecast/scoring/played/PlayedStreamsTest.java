package dev.vibecast.scoring.played;

import static dev.vibecast.scoring.Played.chunks;
import static dev.vibecast.scoring.Played.frames;
import static dev.vibecast.scoring.Played.playing;
import static dev.vibecast.scoring.Played.recipe;
import static dev.vibecast.scoring.Played.startedAgain;
import static dev.vibecast.scoring.Played.steer;
import static dev.vibecast.scoring.Played.stopped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.score.ClipScored;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.scoring.Played;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlayedStreamsTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:05:00Z");
  private static final QualityLimits QUALITY =
      new QualityLimits(Duration.ofMillis(50), 0, 10, -30, -8);

  private final PlayedStreams streams = new PlayedStreams(limits(8), QUALITY, FitJudge.NONE);
  private final List<ClipScored> scores = new ArrayList<>();
  private final List<QualityProblem> problems = new ArrayList<>();

  @Test
  void a_recipe_is_scored_every_five_seconds_over_all_of_it() {
    learn(playing("rain", 1, recipe(0, "p1")));
    hear(chunks("rain", 12, Played::tone));

    assertThat(scores).extracting(ClipScored::toFrame).containsExactly(frames(5), frames(10));
    ClipScored last = scores.getLast();
    assertThat(last.fromFrame()).isZero();
    assertThat(last.promptId()).isEqualTo("p1");
    assertThat(last.complete()).isFalse();
    assertThat(last.integratedLufs()).isCloseTo(-14.6, within(0.5));
    assertThat(last.truePeakDbtp()).isCloseTo(-13.98, within(0.1));
    assertThat(last.centroidHz()).isCloseTo(440, within(2.0));
    assertThat(last.stereoCorrelation()).isCloseTo(1, within(1e-6));
    assertThat(problems).isEmpty();
  }

  @Test
  void a_new_recipe_completes_the_one_before_at_its_first_frame_inside_a_chunk() {
    learn(playing("rain", 1, recipe(0, "p1"), recipe(3.33, "p2")));
    hear(chunks("rain", 9, Played::tone));

    assertThat(scores)
        .extracting(ClipScored::promptId, ClipScored::toFrame, ClipScored::complete)
        .containsExactly(tuple("p1", frames(3.33), true), tuple("p2", frames(8.33), false));
    assertThat(scores.getLast().fromFrame()).isEqualTo(frames(3.33));
  }

  @Test
  void steering_does_not_end_a_recipe() {
    learn(playing("rain", 1, recipe(0, "p1"), steer(2, "p1")));
    hear(chunks("rain", 3, Played::tone));
    learn(playing("rain", 2, steer(2, "p1"), steer(3, "p1")));
    hear(chunks("rain", 1, 3, 6, Played::tone));

    assertThat(scores).extracting(ClipScored::fromFrame).containsExactly(0L);
  }

  @Test
  void a_stop_completes_the_last_recipe_whether_it_is_learned_early_or_late() {
    learn(stopped("early", 2, 2, recipe(0, "p1")));
    hear(chunks("early", 2, Played::tone));
    hear(chunks("late", 2, Played::tone));
    learn(stopped("late", 2, 2, recipe(0, "p2")));

    assertThat(scores).extracting(ClipScored::complete).containsExactly(true, true);
    assertThat(scores).extracting(ClipScored::promptId).containsExactly("p1", "p2");
    assertThat(scores).extracting(ClipScored::toFrame).containsOnly(frames(2));
  }

  @Test
  void repeated_chunks_change_nothing() {
    StreamTimeline timeline = playing("rain", 1, recipe(0, "p1"), recipe(7, "p2"));
    List<AudioChunk> audio = chunks("rain", 13, Played::tone);
    learn(timeline);
    hear(audio);
    List<ClipScored> once = List.copyOf(scores);
    learn(timeline);

    assertThat(hear(audio)).allMatch(Heard.Repeated.class::isInstance);
    assertThat(scores).isEqualTo(once);

    scores.clear();
    PlayedStreams twice = new PlayedStreams(limits(8), QUALITY, FitJudge.NONE);
    twice.learn(timeline, NOW);
    for (AudioChunk chunk : audio) {
      collect(twice.hear(chunk, NOW));
      collect(twice.hear(chunk, NOW));
    }
    assertThat(scores).isEqualTo(once);
  }

  @Test
  void an_owner_that_lost_the_stream_is_not_heard() {
    hear(chunks("rain", 5, 0, 2, Played::tone));
    assertThat(hear(chunks("rain", 4, 2, 3, Played::tone)))
        .allMatch(Heard.Repeated.class::isInstance);
    assertThat(hear(chunks("rain", 6, 2, 3, Played::tone)))
        .allMatch(Heard.Measured.class::isInstance);
  }

  @Test
  void a_stream_that_begins_anew_is_heard_from_its_first_chunk() {
    learn(stopped("rain", 4, 6, recipe(0, "p1")));
    hear(chunks("rain", 6, Played::tone));
    learn(startedAgain("rain", recipe(0, "p2")));
    hear(chunks("rain", 6, Played::tone));

    assertThat(scores)
        .extracting(ClipScored::promptId, ClipScored::fromFrame, ClipScored::toFrame)
        .endsWith(tuple("p2", 0L, frames(5)));
  }

  @Test
  void an_older_timeline_changes_nothing() {
    learn(playing("rain", 2, recipe(0, "p1")));
    learn(playing("rain", 1, recipe(0, "p1"), recipe(2, "withdrawn")));
    hear(chunks("rain", 6, Played::tone));

    assertThat(scores).extracting(ClipScored::promptId).containsExactly("p1");
  }

  @Test
  void audio_is_measured_before_its_timeline_is_known_and_named_after() {
    hear(chunks("rain", 6, Played::tone));
    learn(playing("rain", 1, recipe(0, "p1")));
    hear(chunks("rain", 1, 6, 11, Played::tone));

    assertThat(scores).extracting(ClipScored::promptId).containsExactly(null, "p1");
    assertThat(scores.getLast().fromFrame()).isZero();
  }

  @Test
  void a_hole_in_the_audio_is_told_and_no_score_spans_it() {
    learn(playing("rain", 1, recipe(0, "p1")));
    hear(chunks("rain", 2, Played::tone));
    Heard afterHole = hear(chunks("rain", 1, 4, 10, Played::tone)).getFirst();

    assertThat(((Heard.Measured) afterHole).missedFrames()).isEqualTo(frames(2));
    assertThat(scores)
        .extracting(ClipScored::fromFrame, ClipScored::toFrame)
        .containsExactly(tuple(frames(4), frames(9)));
  }

  @Test
  void streams_do_not_mix() {
    List<AudioChunk> rain = chunks("rain", 6, Played::tone);
    List<AudioChunk> sea = chunks("sea", 6, frame -> Played.tone(3 * frame));
    for (int i = 0; i < rain.size(); i++) {
      hear(List.of(rain.get(i), sea.get(i)));
    }
    assertThat(scores)
        .extracting(ClipScored::streamId, score -> Math.round(score.centroidHz() / 10))
        .containsExactly(tuple("rain", 44L), tuple("sea", 132L));
  }

  @Test
  void a_full_house_refuses_newcomers_until_a_stream_falls_silent() {
    PlayedStreams two = new PlayedStreams(limits(2), QUALITY, FitJudge.NONE);
    AudioChunk a = chunks("a", 0.2, Played::tone).getFirst();
    AudioChunk b = chunks("b", 0.2, Played::tone).getFirst();
    AudioChunk c = chunks("c", 0.2, Played::tone).getFirst();
    two.hear(a, NOW);
    two.hear(b, NOW.plusSeconds(50));

    assertThat(two.hear(c, NOW.plusSeconds(60))).isInstanceOf(Heard.Refused.class);
    assertThat(two.hear(c, NOW.plusSeconds(61))).isInstanceOf(Heard.Measured.class);
    assertThat(two.size()).isEqualTo(2);
  }

  @Test
  void silence_in_the_music_is_a_problem_that_appears_once() {
    learn(playing("rain", 1, recipe(0, "p1")));
    hear(chunks("rain", 16, frame -> frame > frames(6) ? 0 : Played.tone(frame)));

    assertThat(problems)
        .filteredOn(problem -> problem.problem() == Problem.SILENCE)
        .extracting(QualityProblem::toFrame, QualityProblem::appeared)
        .containsExactly(tuple(frames(10), true), tuple(frames(15), false));
    assertThat(scores.getLast().silentMs()).isCloseTo(9_000, within(5.0));
  }

  @Test
  void silence_before_the_first_sound_is_no_problem() {
    hear(chunks("rain", 6, frame -> frame < frames(0.4) ? 0 : Played.tone(frame)));

    assertThat(problems).isEmpty();
    assertThat(scores.getFirst().silentMs()).isCloseTo(400, within(5.0));
  }

  @Test
  void clipping_is_a_problem_with_its_figure() {
    hear(chunks("rain", 6, frame -> 2.5 * Played.tone(frame) * (frame > frames(4) ? 4 : 1)));

    QualityProblem clipping =
        problems.stream().filter(p -> p.problem() == Problem.CLIPPING).findFirst().orElseThrow();
    assertThat(clipping.detail()).contains("samples at full scale");
    assertThat(clipping.fromFrame()).isZero();
    assertThat(scores.getFirst().clippedSamples()).isPositive();
  }

  @Test
  void loudness_outside_the_band_is_a_problem_and_may_come_back() {
    hear(chunks("rain", 16, frame -> Played.tone(frame) * (inSecondFive(frame) ? 1 : 0.05)));

    assertThat(problems)
        .extracting(QualityProblem::problem, QualityProblem::toFrame, QualityProblem::appeared)
        .containsExactly(
            tuple(Problem.LOUDNESS, frames(5), true), tuple(Problem.LOUDNESS, frames(15), true));
  }

  @Test
  void clicks_beyond_the_limit_are_a_problem() {
    hear(chunks("rain", 6, frame -> frame % 9_000 == 4_500 ? 0.8 : Played.tone(frame)));

    assertThat(problems).extracting(QualityProblem::problem).containsExactly(Problem.CLICKS);
  }

  private static boolean inSecondFive(long frame) {
    return frame >= frames(5) && frame < frames(10);
  }

  private static PlayedLimits limits(int maxStreams) {
    return new PlayedLimits(Duration.ofSeconds(5), maxStreams, Duration.ofSeconds(60), 16);
  }

  private List<Heard> hear(List<AudioChunk> chunks) {
    List<Heard> outcomes = chunks.stream().map(chunk -> streams.hear(chunk, NOW)).toList();
    outcomes.forEach(this::collect);
    return outcomes;
  }

  private void learn(StreamTimeline timeline) {
    collect(streams.learn(timeline, NOW));
  }

  private void collect(Heard heard) {
    if (heard instanceof Heard.Measured measured) {
      collect(measured.findings());
    }
  }

  private void collect(Findings findings) {
    scores.addAll(findings.scores());
    problems.addAll(findings.problems());
  }
}
