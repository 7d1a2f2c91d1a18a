package dev.vibecast.gateway.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.event.StreamEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerCountsTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final ListenerCounts counts = new ListenerCounts("here");

  @Test
  void othersAreAddedUpAndOnesOwnWordsAreNot() {
    heard("here", 5, NOW);
    heard("there", 3, NOW);
    heard("there", 4, NOW);
    heard("yonder", 2, NOW);

    assertThat(counts.elsewhere("demo", NOW)).isEqualTo(6);
    assertThat(counts.elsewhere("other", NOW)).isZero();
  }

  @Test
  void aGatewayThatFallsSilentIsNoLongerCounted() {
    heard("there", 3, NOW);

    assertThat(counts.elsewhere("demo", NOW.plusSeconds(91))).isZero();
  }

  @Test
  void countsAreToldWhenTheyChangeAndRepeatedWhileSomebodyListens() {
    Census census = new Census("here");
    List<String> streams = List.of("demo");

    assertThat(census.take(streams, id -> 0, NOW)).isEmpty();
    assertThat(census.take(streams, id -> 2, NOW)).hasSize(1);
    assertThat(census.take(streams, id -> 2, NOW.plusSeconds(1))).isEmpty();
    assertThat(census.take(streams, id -> 2, NOW.plusSeconds(31))).hasSize(1);
    assertThat(census.take(streams, id -> 0, NOW.plusSeconds(32))).hasSize(1);
    assertThat(census.take(streams, id -> 0, NOW.plusSeconds(99))).isEmpty();
  }

  private void heard(String gateway, int listeners, Instant at) {
    counts.heard(new StreamEvent.ListenerCount("e", "demo", at, null, gateway, listeners));
  }
}
