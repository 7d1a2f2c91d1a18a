package dev.vibecast.scoring.messaging;

import static dev.vibecast.scoring.Played.chunks;
import static dev.vibecast.scoring.Played.frames;
import static dev.vibecast.scoring.Played.playing;
import static dev.vibecast.scoring.Played.recipe;
import static dev.vibecast.scoring.Played.stopped;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.score.ClipScored;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.scoring.Played;
import dev.vibecast.scoring.fit.LateScorer;
import dev.vibecast.testsupport.TopicReader;
import dev.vibecast.testsupport.TopicWriter;
import dev.vibecast.testsupport.VibecastTestResource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(VibecastTestResource.class)
class ScoringFlowIT {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject MeterRegistry registry;
  @Inject LateScorer scorer;

  @Test
  void what_was_played_is_scored_once_however_often_it_is_delivered() {
    try (TopicReader scores = TopicReader.fromNow(bootstrapServers, "vibecast.scores");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      List<AudioChunk> audio = chunks("twice", 8, Played::tone);
      double duplicatesBefore = counter("vibecast.duplicates", "topic", "vibecast.audio");
      audio.forEach(chunk -> send(writer, chunk));
      audio.forEach(chunk -> send(writer, chunk));
      send(writer, stopped("twice", 1, 8, recipe(0, "p1")));

      ClipScored first = score(scores);
      ClipScored last = score(scores);

      assertThat(first.toFrame()).isEqualTo(frames(5));
      assertThat(last.toFrame()).isEqualTo(frames(8));
      assertThat(last.complete()).isTrue();
      assertThat(last.integratedLufs()).isCloseTo(-14.6, within(0.5));
      assertThat(scores.remaining()).isEmpty();
      assertThat(counter("vibecast.duplicates", "topic", "vibecast.audio"))
          .isEqualTo(duplicatesBefore + audio.size());
    }
  }

  @Test
  void a_score_names_the_prompt_of_its_recipe_and_goes_with_its_stream() {
    try (TopicReader scores = TopicReader.fromNow(bootstrapServers, "vibecast.scores");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      chunks("named", 6, Played::tone).forEach(chunk -> send(writer, chunk));
      send(writer, stopped("named", 1, 6, recipe(0, "p1")));

      var records = scores.take(2);

      ClipScored last = ContractJson.read(records.getLast().value(), ClipScored.class);
      assertThat(last.promptId()).isEqualTo("p1");
      assertThat(records).allMatch(r -> r.key().equals("named"));
      assertThat(new String(records.getLast().headers().lastHeader("ce_type").value(), UTF_8))
          .isEqualTo(ClipScored.TYPE);
    }
  }

  @Test
  void a_score_says_how_well_the_words_are_met() {
    try (TopicReader scores = TopicReader.fromNow(bootstrapServers, "vibecast.scores");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      assertThat(scorer.await()).isPresent();
      send(writer, playing("fitting", 1, recipe(0, "p1")));
      chunks("fitting", 6, Played::tone).forEach(chunk -> send(writer, chunk));
      send(writer, stopped("fitting", 2, 6, recipe(0, "p1")));

      scores.take(1);
      ClipScored last = score(scores);

      assertThat(last.complete()).isTrue();
      assertThat(last.fit()).isNotNull();
      assertThat(last.fit().total()).isBetween(0.0, last.fit().alignment());
      assertThat(last.fit().reasons()).isNotEmpty();
    }
  }

  @Test
  void silence_is_told_once_and_counted() {
    try (TopicReader events = TopicReader.fromNow(bootstrapServers, "vibecast.events");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      double before = counter("vibecast.quality.problems", "problem", "silence");
      chunks("dropout", 16, frame -> pausing(frame)).forEach(chunk -> send(writer, chunk));

      StreamEvent event = ContractJson.read(events.take(1).getFirst().value(), StreamEvent.class);

      assertThat(event).isInstanceOf(StreamEvent.QualityAlert.class);
      assertThat(((StreamEvent.QualityAlert) event).problem()).isEqualTo("silence");
      assertThat(events.remaining()).isEmpty();
      assertThat(counter("vibecast.quality.problems", "problem", "silence")).isEqualTo(before + 2);
    }
  }

  @Test
  void chunks_that_cannot_be_read_are_counted_and_the_stream_is_heard_on() {
    try (TopicReader scores = TopicReader.fromNow(bootstrapServers, "vibecast.scores");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      double before = counter("vibecast.scoring.undecodable");
      List<AudioChunk> audio = chunks("broken", 6, Played::tone);
      AudioChunk sample = audio.getFirst();
      writer.send("vibecast.audio", "broken", new byte[] {1, 2, 3}, sample.headers());
      writer.send("vibecast.audio", "broken", sample.pcm(), Map.of());
      writer.send("vibecast.audio", "bad key!", sample.pcm(), sample.headers());
      writer.send("vibecast.audio", null, sample.pcm(), sample.headers());
      writer.send("vibecast.audio", "broken", null, sample.headers());
      writer.send("vibecast.timelines", "broken", "{".getBytes(UTF_8), Map.of());
      audio.forEach(chunk -> send(writer, chunk));

      assertThat(score(scores).streamId()).isEqualTo("broken");
      await()
          .untilAsserted(
              () -> assertThat(counter("vibecast.scoring.undecodable")).isEqualTo(before + 6));
    }
  }

  /** Silent in the last second before each report. */
  private static double pausing(long frame) {
    return frame % frames(5) > frames(4) && frame > frames(5) ? 0 : Played.tone(frame);
  }

  private double counter(String name, String... tags) {
    var found = registry.find(name).tags(tags).counter();
    return found == null ? 0 : found.count();
  }

  private static ClipScored score(TopicReader scores) {
    return ContractJson.read(scores.take(1).getFirst().value(), ClipScored.class);
  }

  private static void send(TopicWriter writer, AudioChunk chunk) {
    writer.send("vibecast.audio", chunk.streamId(), chunk.pcm(), chunk.headers());
  }

  private static void send(TopicWriter writer, StreamTimeline timeline) {
    writer.send("vibecast.timelines", timeline.streamId(), ContractJson.write(timeline), Map.of());
  }
}
