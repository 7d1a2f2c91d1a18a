package dev.vibecast.builder.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteColor;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteMakerTest {

  private static final List<String> WRITTEN =
      List.of("#3B2A20", "#8A5A3C", "#D9A66B", "#F2DDB8", "#6B7A5E");

  @Test
  void the_first_is_as_written_the_second_darker_the_third_lighter() {
    List<Palette> palettes = PaletteMaker.of(WRITTEN);

    assertThat(palettes).hasSize(3);
    assertThat(palettes.get(0).colors()).extracting(PaletteColor::hex).isEqualTo(WRITTEN);
    for (int i = 0; i < 5; i++) {
      double written = Oklab.ofHex(palettes.get(0).colors().get(i).hex()).l();
      assertThat(Oklab.ofHex(palettes.get(1).colors().get(i).hex()).l()).isLessThan(written);
      assertThat(Oklab.ofHex(palettes.get(2).colors().get(i).hex()).l()).isGreaterThan(written);
    }
  }

  @Test
  void there_and_back_is_the_same_colour() {
    for (int rgb = 0; rgb < 1 << 24; rgb += 65_537) {
      String hex = "#%06X".formatted(rgb);
      assertThat(Oklab.ofHex(hex).hex()).isEqualTo(hex);
    }
  }
}
