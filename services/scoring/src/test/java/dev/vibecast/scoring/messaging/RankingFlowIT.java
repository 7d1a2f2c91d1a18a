package dev.vibecast.scoring.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.Brightness;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicConfigReader;
import dev.vibecast.schema.score.CandidatesRanked;
import dev.vibecast.schema.score.CandidatesRanked.Ranked;
import dev.vibecast.schema.score.CandidatesSubmitted;
import dev.vibecast.scoring.fit.LateScorer;
import dev.vibecast.testsupport.TopicReader;
import dev.vibecast.testsupport.TopicWriter;
import dev.vibecast.testsupport.VibecastTestResource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(VibecastTestResource.class)
class RankingFlowIT {

  private static final String REQUESTS = "vibecast.ranking.requests";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject LateScorer scorer;
  @Inject MeterRegistry registry;

  /** Loading takes seconds on a busy machine and is not what is tested here. */
  @BeforeEach
  void load() {
    assertThat(scorer.await()).isPresent();
  }

  @Test
  void a_request_is_answered_once_with_every_candidate_and_its_reasons() {
    try (TopicReader rankings = TopicReader.fromNow(bootstrapServers, "vibecast.rankings");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      byte[] request = ContractJson.write(request("r1"));
      writer.send(REQUESTS, "s", request, Map.of());
      writer.send(REQUESTS, "s", request, Map.of());
      writer.send(REQUESTS, "s", ContractJson.write(request("r2")), Map.of());

      CandidatesRanked first = answer(rankings);
      CandidatesRanked second = answer(rankings);

      assertThat(first.requestId()).isEqualTo("r1");
      assertThat(second.requestId()).isEqualTo("r2");
      assertThat(second.ranking()).isEqualTo(first.ranking());
      assertThat(first.ranking()).extracting(Ranked::index).containsExactlyInAnyOrder(0, 1);
      assertThat(first.ranking()).allSatisfy(r -> assertThat(r.fit().reasons()).isNotEmpty());
      assertThat(first.ranking().getFirst().fit().total())
          .isGreaterThanOrEqualTo(first.ranking().getLast().fit().total());
      assertThat(rankings.remaining()).isEmpty();
    }
  }

  @Test
  void what_is_no_request_goes_to_the_dead_letters_and_the_next_is_answered() {
    try (TopicReader rankings = TopicReader.fromNow(bootstrapServers, "vibecast.rankings");
        TopicReader dead = TopicReader.fromNow(bootstrapServers, REQUESTS + ".dlq");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      writer.send(REQUESTS, "s", "{\"requestId\":\"x\"}".getBytes(UTF_8), Map.of());
      writer.send(REQUESTS, "s", "no json".getBytes(UTF_8), Map.of());
      String wordless =
          new String(ContractJson.write(request("r3")), UTF_8)
              .replace("a quiet cellar at night", "\u200b!");
      writer.send(REQUESTS, "s", wordless.getBytes(UTF_8), Map.of());
      writer.send(REQUESTS, "s", ContractJson.write(request("r3")), Map.of());

      assertThat(dead.take(3)).hasSize(3);
      assertThat(registry.counter("vibecast.dead.letters", "topic", REQUESTS).count()).isEqualTo(3);
      assertThat(answer(rankings).requestId()).isEqualTo("r3");
    }
  }

  private static CandidatesSubmitted request(String id) {
    MusicConfig dark =
        MusicConfigReader.lenient(
            ContractJson.mapper()
                .createObjectNode()
                .put("brightness", Brightness.VERY_DARK.label())
                .put("rhythm", "none"));
    return new CandidatesSubmitted(
        id,
        "s",
        "a quiet cellar at night",
        List.of(MusicConfig.defaults(), dark),
        10,
        7,
        Instant.now());
  }

  private static CandidatesRanked answer(TopicReader rankings) {
    return ContractJson.read(rankings.take(1).getFirst().value(), CandidatesRanked.class);
  }
}
