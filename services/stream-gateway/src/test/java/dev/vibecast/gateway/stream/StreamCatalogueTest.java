package dev.vibecast.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.gateway.support.TestStreams;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StreamCatalogueTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final StreamCatalogue catalogue = new StreamCatalogue();

  @Test
  void aStreamStartsAndThenPlays() {
    catalogue.starting("demo", "p", "rain", NOW);
    assertThat(phase()).isEqualTo(StreamPhase.STARTING);

    catalogue.learn(timeline(StreamStatus.PLAYING, 1));

    assertThat(phase()).isEqualTo(StreamPhase.PLAYING);
    assertThat(catalogue.find("demo").orElseThrow().recipe().orElseThrow().title())
        .isEqualTo("Tin Roof Sonata");
  }

  @Test
  void aPlayingStreamDoesNotStartAgain() {
    catalogue.learn(timeline(StreamStatus.PLAYING, 1));
    catalogue.starting("demo", "p", "rain", NOW);

    assertThat(phase()).isEqualTo(StreamPhase.PLAYING);
  }

  @Test
  void aStreamThatIsOverIsNotListedAndStartsAnew() {
    catalogue.learn(timeline(StreamStatus.STOPPED, 1));
    assertThat(catalogue.live()).isEmpty();

    catalogue.starting("demo", "p", "rain", NOW);

    assertThat(phase()).isEqualTo(StreamPhase.STARTING);
    assertThat(catalogue.liveCount()).isEqualTo(1);
  }

  @Test
  void anOlderRevisionIsNotBelieved() {
    catalogue.learn(timeline(StreamStatus.PAUSED, 5));
    catalogue.learn(timeline(StreamStatus.PLAYING, 4));

    assertThat(phase()).isEqualTo(StreamPhase.PAUSED);
  }

  @Test
  void whatNeverBeganIsForgotten() {
    catalogue.starting("demo", "p", "rain", NOW);

    catalogue.forgetStartingBefore(NOW);
    assertThat(catalogue.find("demo")).isPresent();
    catalogue.forgetStartingBefore(NOW.plusSeconds(1));
    assertThat(catalogue.find("demo")).isEmpty();
  }

  private StreamPhase phase() {
    return catalogue.find("demo").orElseThrow().phase();
  }

  private static StreamTimeline timeline(StreamStatus status, long revision) {
    return TestStreams.timeline("demo", status, revision);
  }
}
