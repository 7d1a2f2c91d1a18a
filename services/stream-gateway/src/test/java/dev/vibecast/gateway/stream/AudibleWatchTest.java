package dev.vibecast.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.gateway.support.TestStreams;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudibleWatchTest {

  private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

  private final List<String> reports = new ArrayList<>();
  private Instant now = START;
  private final AudibleWatch watch =
      new AudibleWatch(
          new SteppedClock(), (streamId, promptId, at) -> reports.add(promptId + "@" + at));

  @Test
  void reportsTheFirstChunkThatATransitionInfluences() {
    watch.transition("demo", "p", 2L * TestStreams.CHUNK_FRAMES);

    deliver(0);
    deliver(1);
    assertThat(reports).isEmpty();
    deliver(2);
    deliver(3);

    assertThat(reports).containsExactly("p@" + START.plusSeconds(2));
  }

  @Test
  void findsTheMomentAlsoWhenTheEventComesLate() {
    deliver(0);
    deliver(1);
    deliver(2);

    watch.transition("demo", "p", TestStreams.CHUNK_FRAMES);

    assertThat(reports).containsExactly("p@" + START.plusSeconds(1));
  }

  @Test
  void streamsAreApart() {
    watch.transition("other", "p", 0);

    deliver(0);

    assertThat(reports).isEmpty();
  }

  private void deliver(long seq) {
    now = START.plusSeconds(seq);
    watch.delivered(TestStreams.chunk("demo", seq));
  }

  private final class SteppedClock extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
