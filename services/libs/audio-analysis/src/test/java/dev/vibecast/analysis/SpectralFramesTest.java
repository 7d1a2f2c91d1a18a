package dev.vibecast.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpectralFramesTest {

  @Test
  void otherWindowsHaveOtherBins() {
    List<Integer> bins = new ArrayList<>();
    SpectralFrames frames = new SpectralFrames(List.of(p -> bins.add(p.length)), 1024, 256);
    float[] x = Signals.sine(440, -6, .1);
    frames.accept(x, x, x.length);
    assertThat(bins).hasSize(1 + (x.length - 1024) / 256).containsOnly(513);
  }

  @Test
  void refusesWindowsThatMakeNoSense() {
    assertThatThrownBy(() -> new SpectralFrames(List.of(), 63, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("windowFrames 63");
    assertThatThrownBy(() -> new SpectralFrames(List.of(), 1024, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hopFrames 0");
  }
}
