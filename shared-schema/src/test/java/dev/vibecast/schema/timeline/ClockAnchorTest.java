package dev.vibecast.schema.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClockAnchorTest {

  private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678901234Z");
  private static final long FRAMES_PER_DAY = 24L * 60 * 60 * 48_000;

  @Test
  void the_instant_of_a_frame_gives_the_frame_again_for_a_day() {
    ClockAnchor anchor = new ClockAnchor(48_000_123, AT);
    Random random = new Random(1);

    for (int i = 0; i < 20_000; i++) {
      long frame = anchor.frame() + random.nextLong(-FRAMES_PER_DAY / 24, FRAMES_PER_DAY);
      assertThat(anchor.frameAt(anchor.instantOf(frame))).isEqualTo(frame);
      assertThat(anchor.frameAt(anchor.instantOf(frame).minusNanos(1))).isEqualTo(frame - 1);
    }
  }

  @Test
  void a_day_is_as_many_frames_as_the_clock_counts() {
    ClockAnchor anchor = new ClockAnchor(7, AT);

    assertThat(anchor.frameAt(AT)).isEqualTo(7);
    assertThat(anchor.frameAt(AT.plus(Duration.ofDays(1)))).isEqualTo(7 + FRAMES_PER_DAY);
    assertThat(anchor.instantOf(7 + FRAMES_PER_DAY)).isEqualTo(AT.plus(Duration.ofDays(1)));
    assertThat(anchor.frameAt(AT.minusSeconds(1))).isEqualTo(7 - 48_000);
  }
}
