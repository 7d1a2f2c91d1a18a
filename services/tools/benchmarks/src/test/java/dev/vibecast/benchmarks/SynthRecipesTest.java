package dev.vibecast.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import org.junit.jupiter.api.Test;

class SynthRecipesTest {

  @Test
  void eightRecipesPlayAllSixLayersWithEverythingOn() {
    assertThat(SynthRecipes.names()).hasSize(8).doesNotHaveDuplicates();
    for (String name : SynthRecipes.names()) {
      MusicConfig config = SynthRecipes.config(name);
      assertThat(config.density()).isEqualTo(6);
      assertThat(config.depth()).isTrue();
      assertThat(config.extras()).as(name).isEmpty();
      for (Layer layer : Layer.values()) {
        Label style = (Label) MusicField.byKey(layer.label()).orElseThrow().of(config);
        assertThat(style.label()).as("%s %s", name, layer).isNotEqualTo("none");
      }
    }
  }
}
