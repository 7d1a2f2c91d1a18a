package dev.vibecast.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatencyFiguresTest {

  private static final long NS_PER_MS = 1_000_000;

  @Test
  void ranksAreThoseOfTheSortedTimes() {
    List<Long> timesNs = LongStream.rangeClosed(1, 100).map(ms -> ms * NS_PER_MS).boxed().toList();

    assertThat(Percentiles.ofNanos(timesNs.reversed())).isEqualTo(new Percentiles(50, 95, 100));
    assertThat(Percentiles.ofNanos(List.of(7 * NS_PER_MS))).isEqualTo(new Percentiles(7, 7, 7));
    assertThat(Percentiles.ofNanos(List.of())).isEqualTo(new Percentiles(0, 0, 0));
  }

  @Test
  void aFrameArrivesWithTheMessageThatHoldsIt() {
    FrameClock clock = new FrameClock();
    clock.arrived(9_600, 100);
    clock.arrived(19_200, 200);

    assertThat(clock.arrivalOf(9_599)).hasValue(100);
    assertThat(clock.arrivalOf(9_600)).hasValue(200);
    assertThat(clock.arrivalOf(19_200)).isEmpty();
  }

  @Test
  void thereAreOverAHundredDifferentPrompts() {
    assertThat(BenchPrompts.all()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    assertThat(new BenchPrompts(3).get(5)).isEqualTo(new BenchPrompts(3).get(5));
  }
}
