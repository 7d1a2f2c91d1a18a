package dev.vibecast.gateway.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {

  private final Recent<Integer> recent = new Recent<>(100, frames -> frames);

  @Test
  void isBoundedByLengthAndNotByCount() {
    recent.add(60);
    recent.add(30);
    recent.add(20);

    assertThat(recent.last(1_000)).containsExactly(30, 20);
  }

  @Test
  void keepsTheNewestEvenIfItIsTooLong() {
    recent.add(500);

    assertThat(recent.last(1_000)).containsExactly(500);
  }

  @Test
  void givesWholePartsUpToALength() {
    recent.add(40);
    recent.add(30);
    recent.add(20);

    assertThat(recent.last(55)).containsExactly(30, 20);
    assertThat(recent.last(19)).isEmpty();
  }
}
