package dev.vibecast.scoring.played;

import static dev.vibecast.scoring.Played.chunks;
import static dev.vibecast.scoring.Played.playing;
import static dev.vibecast.scoring.Played.recipe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.score.ClipScored;
import dev.vibecast.schema.score.FitScored;
import dev.vibecast.scoring.Played;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

class PlayedFitTest {

  private static final Instant NOW = Played.STARTED_AT;
  private static final FitScored FIT = new FitScored(.7, .1, .9, .57, List.of("why"));

  private final List<String> asked = new ArrayList<>();
  private final PlayedStreams streams =
      new PlayedStreams(
          new PlayedLimits(Duration.ofSeconds(5), 8, Duration.ofSeconds(60), 8),
          new QualityLimits(Duration.ofMillis(50), 0, 10, -30, -8),
          (words, sound, report) -> {
            asked.add(words + " " + sound.windows());
            return Optional.of(FIT);
          });

  @Test
  void every_report_carries_the_fit_to_the_words_of_its_recipe() {
    streams.learn(playing("s", 1, recipe(0, "p1")), NOW);

    List<ClipScored> scores = scores(12, Played::tone);

    assertThat(scores).hasSize(2).allMatch(score -> FIT.equals(score.fit()));
    assertThat(asked).containsExactly("heavy rain 1", "heavy rain 2");
  }

  @Test
  void without_words_or_sound_nothing_is_judged() {
    assertThat(scores(6, Played::tone)).hasSize(1).allMatch(score -> score.fit() == null);

    streams.learn(playing("s", 1, recipe(0, "p1")), NOW);
    assertThat(asked).isEmpty();
  }

  @Test
  void silence_is_not_judged_and_the_stream_goes_on() {
    streams.learn(playing("s", 1, recipe(0, "p1")), NOW);

    List<ClipScored> scores = scores(11, frame -> frame < 240_000 ? 0 : Played.tone(frame));

    assertThat(scores.getFirst().fit()).isNull();
    assertThat(scores.getLast().fit()).isEqualTo(FIT);
  }

  private List<ClipScored> scores(double seconds, LongToDoubleFunction wave) {
    List<ClipScored> scores = new ArrayList<>();
    for (AudioChunk chunk : chunks("s", seconds, wave)) {
      if (streams.hear(chunk, NOW) instanceof Heard.Measured measured) {
        scores.addAll(measured.findings().scores());
      }
    }
    return scores;
  }
}
