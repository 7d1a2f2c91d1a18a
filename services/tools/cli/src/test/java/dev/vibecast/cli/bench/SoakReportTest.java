package dev.vibecast.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoakReportTest {

  private static SoakReport report(long gaps, long warmUp, long early, long late) {
    return new SoakReport(
        10, gaps, 0, 0, List.of(new SoakReport.Memory("broker", warmUp, early, late)));
  }

  @Test
  void a_process_may_grow_while_it_warms_up() {
    assertThat(report(0, 100, 200, 205).passed()).isTrue();
  }

  @Test
  void a_process_that_grows_later_fails_the_soak() {
    assertThat(report(0, 200, 200, 211).passed()).isFalse();
  }

  @Test
  void a_lost_chunk_fails_the_soak() {
    assertThat(report(1, 200, 200, 200).passed()).isFalse();
  }
}
