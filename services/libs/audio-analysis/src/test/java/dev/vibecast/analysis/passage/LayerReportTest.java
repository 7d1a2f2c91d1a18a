package dev.vibecast.analysis.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vibecast.analysis.StereoBlock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayerReportTest {

  @Test
  void sharesFollowTheLevelsAndAddUp() {
    Map<String, StereoBlock> stems = new LinkedHashMap<>();
    stems.put("loud", Scenes.noise(240_000, .1));
    stems.put("soft", Scenes.noise(240_000, .05));
    stems.put("silent", new StereoBlock(new float[240_000], new float[240_000]));
    Map<String, LayerReport> layers = LayerReport.of(stems);
    assertThat(layers.keySet()).containsExactly("loud", "soft", "silent");
    assertThat(layers.get("loud").levelShare()).isCloseTo(.8, within(.01));
    assertThat(layers.get("soft").levelShare()).isCloseTo(.2, within(.01));
    assertThat(layers.get("silent").levelShare()).isZero();
    assertThat(layers.get("loud").loudnessLufs() - layers.get("soft").loudnessLufs())
        .isCloseTo(6.02, within(.05));
  }

  @Test
  void stemsOfDifferentLengthAreRefused() {
    Map<String, StereoBlock> stems = new LinkedHashMap<>();
    stems.put("bass", Scenes.noise(1000, .1));
    stems.put("pad", Scenes.noise(1001, .1));
    assertThatThrownBy(() -> LayerReport.of(stems))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pad has 1001");
  }
}
